import { isDeepStrictEqual } from 'node:util';

import type {
  Programme,
  ProgrammeAnnouncement,
  ProgrammeAppearance,
  ProgrammeForum,
  ProgrammeItem,
  ProgrammeSpeaker,
  Stored,
} from '../programme.js';
import {
  ChangeKind,
  type ProgrammeChange,
  type ProgrammePlace,
  type ReleaseDifference,
  type SpeakerChange,
} from './release-difference.js';

type Forum = Stored<ProgrammeForum>;
type Item = Stored<ProgrammeItem>;
type Appearance = Stored<ProgrammeAppearance>;
type Biography = NonNullable<Stored<ProgrammeSpeaker>['details']>['biography'];
type Biographies = ReadonlyMap<string, Biography>;

/** A forum or an item, as far as releases are compared. */
interface Entry {
  readonly id: string;
  readonly kind: ProgrammeChange['kind'];
  readonly title: ProgrammeChange['title'];
  readonly forum: ProgrammeChange['forum'];
  readonly place: ProgrammePlace;
  readonly roomId: string | null;
  /** What of it the public reads, by the name that `fields` gives it. */
  readonly read: Readonly<Record<string, unknown>>;
  readonly speakers: readonly Appearance[];
  /** Of everybody in the programme. */
  readonly biographies: Biographies;
}

interface Pair {
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
  /** The later of the two that are there. */
  readonly latest: Entry;
}

const nothing: Stored<Programme> = { forums: [], speakers: [] };

/** What changed from one released programme to the next, so that it can be told in words. */
export function programmeDiff(
  before: Stored<Programme> | null,
  after: Stored<Programme>,
): ReleaseDifference {
  const pairs = pairsOf(entriesOf(before ?? nothing), entriesOf(after));
  return {
    programme: pairs.flatMap((pair) => changesIn(pair, fieldsChanged(pair))),
    speakers: speakerChanges(pairs),
  };
}

function entriesOf({ forums, speakers }: Stored<Programme>): Map<string, Entry> {
  const biographies = new Map(
    speakers.map(({ person, details }) => [person.id, details?.biography]),
  );
  const entries = forums.flatMap((forum) => [
    forumEntry(forum),
    ...forum.agenda.map((item) => itemEntry(item, forum, biographies)),
  ]);
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function forumEntry(forum: Forum): Entry {
  const { id, title, slug, theme, hosts, claims, heldOn, during, room } = forum;
  return {
    id,
    kind: 'forum',
    title,
    forum: null,
    place: { heldOn, during, room: room?.name ?? null },
    roomId: room?.id ?? null,
    read: {
      slug,
      title,
      theme,
      claims,
      hosts: hosts.map(({ role, organisation }) => ({ role, name: organisation.name })),
    },
    speakers: [],
    biographies: new Map(),
  };
}

function itemEntry(
  { id, kind, title, during, room, details = {}, ...item }: Item,
  forum: Forum,
  biographies: Biographies,
): Entry {
  const { subtitle, abstract, description, links, language, ...rest } = details;
  return {
    id,
    kind,
    title,
    forum: forum.title,
    place: { heldOn: null, during, room: room?.name ?? null },
    roomId: room?.id ?? null,
    read: {
      kind,
      title,
      forum: forum.id,
      speakers: item.speakers.map(shownAppearance),
      announcements: item.announcements.map(shownAnnouncement),
      ...{ subtitle, abstract, description, links, language, details: rest },
    },
    speakers: item.speakers,
    biographies,
  };
}

function shownAppearance({ person, role, post }: Appearance): unknown {
  return { personId: person.id, name: person.name, role, post };
}

function shownAnnouncement(announcement: Stored<ProgrammeAnnouncement>): unknown {
  const { id, kind, title, openRoles, claims, participants, amounts } = announcement;
  return {
    ...{ id, kind, title, openRoles, claims },
    participants: participants.map(({ role, organisation, groupName, groupCount }) => {
      return { role, name: organisation?.name ?? groupName, groupCount };
    }),
    amounts: amounts.map(({ kind: of, basis, minorUnits, currency, firmness, asPrinted }) => {
      return { of, basis, minorUnits, currency, firmness, asPrinted };
    }),
  };
}

function pairsOf(before: Map<string, Entry>, after: Map<string, Entry>): Pair[] {
  const there = [...after.values()].map((entry) => {
    return { before: before.get(entry.id), after: entry, latest: entry };
  });
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  return [...there, ...gone.map((entry) => ({ before: entry, after: undefined, latest: entry }))];
}

function fieldsChanged(pair: Pair): string[] {
  const { before, after } = pair;
  if (!before || !after) return [];
  const fields = Object.keys(after.read).filter(
    (field) => !isDeepStrictEqual(before.read[field], after.read[field]),
  );
  return after.speakers.some(({ person }) => isRetold(person.id, pair))
    ? [...fields, 'biographies']
    : fields;
}

/** Whether another biography is told of somebody who took part before as well. */
function isRetold(personId: string, { before, after }: Pair): boolean {
  const stayed = before?.speakers.some(({ person }) => person.id === personId) ?? false;
  const [then, now] = [before, after].map((entry) => entry?.biographies.get(personId));
  return stayed && !isDeepStrictEqual(then, now);
}

function changesIn(pair: Pair, fields: readonly string[]): ProgrammeChange[] {
  const { before, after } = pair;
  if (!before) return [told(ChangeKind.added, pair)];
  if (!after) return [told(ChangeKind.cancelled, pair)];
  return [
    ...(isMoved(before, after) ? [told(ChangeKind.moved, pair)] : []),
    ...(fields.length > 0 ? [told(ChangeKind.changed, pair, fields)] : []),
  ];
}

function isMoved(before: Entry, after: Entry): boolean {
  return (
    before.roomId !== after.roomId ||
    before.place.heldOn !== after.place.heldOn ||
    !isDeepStrictEqual(before.place.during, after.place.during)
  );
}

function told(
  change: ChangeKind,
  { before, after, latest }: Pair,
  fields: readonly string[] = [],
): ProgrammeChange {
  const { id, kind, title, forum } = latest;
  return {
    ...{ change, id, kind, title, forum },
    before: before?.place ?? null,
    after: after?.place ?? null,
    fields: [...fields],
  };
}

function speakerChanges(pairs: readonly Pair[]): SpeakerChange[] {
  const speakers = new Map<string, SpeakerChange>();
  for (const pair of pairs) {
    const appearances = [...(pair.before?.speakers ?? []), ...(pair.after?.speakers ?? [])];
    // Who is called otherwise by now is told so by the new name.
    const people = new Map(appearances.map(({ person }) => [person.id, person.name]));
    for (const [personId, name] of people) {
      const changes = changesFor(personId, pair);
      if (changes.length === 0) continue;
      const speaker = speakers.get(personId) ?? { personId, name, changes: [] };
      speaker.changes.push(...changes);
      speakers.set(personId, speaker);
    }
  }
  return [...speakers.values()];
}

/** What changed for somebody in an item: who joins it has it added, who leaves it has it cancelled. */
function changesFor(personId: string, pair: Pair): ProgrammeChange[] {
  const own = (entry: Entry | undefined) =>
    (entry?.speakers ?? []).filter(({ person }) => person.id === personId).map(shownAppearance);
  const [before, after] = [own(pair.before), own(pair.after)];
  if (before.length === 0) return [told(ChangeKind.added, pair)];
  if (after.length === 0) return [told(ChangeKind.cancelled, pair)];
  const fields = fieldsChanged(pair).filter(
    (field) =>
      (field !== 'speakers' || !isDeepStrictEqual(before, after)) &&
      (field !== 'biographies' || isRetold(personId, pair)),
  );
  return changesIn(pair, fields);
}
