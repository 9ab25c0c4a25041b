/** What a form holds, as it is typed: a text for each field. */
export type Fields<Name extends string = string> = Readonly<Record<Name, string>>;

/** Three states of one thing: as it was when one began, as one typed it, and as it is now. */
export interface Versions<Name extends string> {
  readonly base: Fields<Name>;
  readonly mine: Fields<Name>;
  readonly present: Fields<Name>;
}

/** The fields that one has typed something else into. */
export function touchedIn<Name extends string>({
  base,
  mine,
}: Pick<Versions<Name>, 'base' | 'mine'>): Name[] {
  return namesOf(mine).filter((name) => mine[name] !== base[name]);
}

/** After one saw what it is now: the fields that one has not touched begin there. */
export function seenIn<Name extends string>({
  base,
  mine,
  present,
}: Versions<Name>): Pick<Versions<Name>, 'base' | 'mine'> {
  const untouched = namesOf(mine).filter((name) => mine[name] === base[name]);
  const seen = Object.fromEntries(untouched.map((name) => [name, present[name]]));
  return { base: { ...base, ...seen }, mine: { ...mine, ...seen } };
}

/** What the form shows: what one typed, and of all else what it is now. */
export function shownIn<Name extends string>({
  base,
  mine,
  present,
}: Versions<Name>): Fields<Name> {
  const touched = touchedIn({ base, mine });
  return { ...present, ...Object.fromEntries(touched.map((name) => [name, mine[name]])) };
}

/** The fields that two have changed, each otherwise: somebody must choose. */
export function conflictsIn<Name extends string>({ base, mine, present }: Versions<Name>): Name[] {
  return touchedIn({ base, mine }).filter(
    (name) => present[name] !== base[name] && present[name] !== mine[name],
  );
}

/** The fields that saving would change. */
export function changedIn<Name extends string>(versions: Versions<Name>): Name[] {
  const shown = shownIn(versions);
  return namesOf(shown).filter((name) => shown[name] !== versions.present[name]);
}

function namesOf<Name extends string>(fields: Fields<Name>): Name[] {
  // The keys of a record of texts are its names.
  return Object.keys(fields) as Name[];
}
