import type {
  DetailLink,
  ImportedForum,
  ImportedPart,
  ImportedPerson,
  ImportedProgramme,
  ImportedRoom,
  ImportedSession,
  Localised,
  PersonDetails,
  Place,
} from './imported.js';
import type { Report } from './report.js';
import { cleanedLine, isNone, longest, oneText } from './texts.js';

const mostSessions = 20_000;

/** What a file calls something, in every way it does; blanks are no names. */
export interface Names {
  readonly guid?: string | null;
  readonly code?: string | null;
  readonly id?: string | null;
  readonly name?: string | null;
}

/** Something of a file that is met again and again, and is the same each time one of its names is. */
class Register<Thing extends { readonly ids: readonly string[] }> {
  private readonly things: Thing[] = [];
  private readonly byId = new Map<string, Thing>();

  find(ids: readonly string[]): Thing | undefined {
    return ids.map((id) => this.meantBy(id, ids)).find((thing) => thing !== undefined);
  }

  /** What shares a name or a number, and has another id of a surer sort, is another thing. */
  private meantBy(id: string, ids: readonly string[]): Thing | undefined {
    const thing = this.byId.get(id);
    const surer = new Set(ids.slice(0, ids.indexOf(id)).map(kindIn));
    return thing?.ids.some((other) => surer.has(kindIn(other))) ? undefined : thing;
  }

  add(thing: Thing): Thing {
    this.things.push(thing);
    for (const id of thing.ids) if (!this.byId.has(id)) this.byId.set(id, thing);
    return thing;
  }

  get all(): readonly Thing[] {
    return this.things;
  }
}

/** Gathers what a file tells, in its order. */
export class ProgrammeBuilder {
  title: Localised | null = null;
  cities: string[] = [];
  timeZone: string | null = null;
  private readonly forums = new Register<ImportedForum>();
  private readonly rooms = new Register<ImportedRoom>();
  private readonly people = new Register<ImportedPerson>();
  /** Names in both languages that are told later than the thing itself. */
  private readonly translations = new Map<string, Localised>();
  private readonly sessions: ImportedSession[] = [];
  private readonly sessionIds = new Set<string>();
  /** How often a first name was met. */
  private readonly namesakes = new Map<string, number>();

  constructor(readonly report: Report) {}

  /** The key of a forum: a track, or whatever takes its place in the format. */
  forum(names: Names, title: Localised | null): string | null {
    const ids = idsOf({ ...names, name: title && oneText(title) });
    return keyOf(this.forums.find(ids) ?? (title && this.forums.add({ ids, title })));
  }

  room(names: Names, name: Localised | null, capacity: number | null = null): string | null {
    const ids = idsOf({ ...names, name: names.name ?? (name && oneText(name)) });
    return keyOf(this.rooms.find(ids) ?? (name && this.rooms.add({ ids, name, capacity })));
  }

  /** Says what a forum or a room is called in both languages. */
  translate(kind: 'forum' | 'room', key: string, name: Localised | null): void {
    if (name !== null) this.translations.set(`${kind} ${key}`, name);
  }

  /** The key of a person; null, with a warning, for one without a name. */
  person(
    { name, ...names }: Names,
    place: Place,
    more: { readonly nameLatin?: string | null; readonly details?: PersonDetails } = {},
  ): string | null {
    const called = cleanedLine(name, place, this.report, longest.name);
    const surest = idsOf(names);
    const ids = surest.length > 0 ? surest : idsOf({ name: called });
    const known = this.people.find(ids);
    if (known) return keyOf(known);
    if (called === null) {
      this.report.warn('nameless', place);
      return null;
    }
    const nameLatin = more.nameLatin === called ? null : (more.nameLatin ?? null);
    return keyOf(this.people.add({ ids, name: called, nameLatin, details: more.details ?? {} }));
  }

  /** What a reference by one of these names means; undefined where it means nothing. */
  known(kind: 'forum' | 'room' | 'person', names: Names): string | undefined {
    const register = { forum: this.forums, room: this.rooms, person: this.people }[kind];
    return register.find(idsOf(names))?.ids[0];
  }

  session(
    names: Names,
    session: Omit<ImportedSession, 'ids' | 'title' | 'people'> & {
      readonly title: Localised | null;
      readonly people: readonly (Omit<ImportedPart, 'person'> & {
        readonly person: string | null;
      })[];
    },
  ): void {
    const { title, place } = session;
    if (title === null) {
      this.report.warn('untitled', place);
      return;
    }
    if (this.sessions.length >= mostSessions) {
      this.report.fail('too_many_sessions', place, { most: mostSessions });
    }
    this.sessions.push({
      ...session,
      title,
      ids: this.sessionNames(idsOf(names), title, place),
      people: partsOf(session.people),
    });
  }

  finish(): ImportedProgramme {
    const surer = this.surerNames();
    return {
      title: this.title,
      cities: this.cities,
      timeZone: this.timeZone,
      forums: this.forums.all.map((forum) => ({
        ...forum,
        title: this.translations.get(`forum ${forum.ids[0] ?? ''}`) ?? forum.title,
      })),
      rooms: this.rooms.all.map((room) => ({
        ...room,
        name: this.translations.get(`room ${room.ids[0] ?? ''}`) ?? room.name,
      })),
      people: this.people.all,
      sessions: this.sessions.map((session) => ({
        ...session,
        people: partsOf(
          session.people.map(({ person, role }) => ({ person: surer.get(person) ?? person, role })),
        ),
      })),
    };
  }

  /** Ids that nothing else in the file has; a session without any is known by its title. */
  private sessionNames(ids: readonly string[], title: Localised, place: Place): string[] {
    const names = ids.length > 0 ? ids : idsOf({ name: oneText(title) });
    const [first = ''] = names;
    const count = (this.namesakes.get(first) ?? 0) + 1;
    this.namesakes.set(first, count);
    const free = names.filter((id) => !this.sessionIds.has(id));
    if (count > 1 || free.length === 0) {
      free.unshift(`${first}#${Math.max(count, 2)}`);
      if (ids.length > 0)
        this.report.warn('id_twice', place, { value: first.replace(/^\w+:/, '') });
    }
    for (const id of free) this.sessionIds.add(id);
    return free;
  }

  /** Somebody known by name alone is the one who has that name and an id, where there is just one. */
  private surerNames(): Map<string, string> {
    const byName = Map.groupBy(this.people.all, ({ name }) => idsOf({ name })[0] ?? '');
    const surer = new Map<string, string>();
    for (const [named, namesakes] of byName) {
      const others = namesakes.filter(({ ids }) => ids[0] !== named);
      const [only] = others;
      if (others.length === 1 && only?.ids[0] !== undefined) surer.set(named, only.ids[0]);
    }
    return surer;
  }
}

function idsOf(names: Names): string[] {
  return (['guid', 'code', 'id', 'name'] as const).flatMap((kind) => {
    const name = names[kind]?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? '';
    if (name === '' || (kind !== 'name' && isNone(name))) return [];
    const same = kind === 'guid' || kind === 'name' ? name.toLowerCase() : name;
    return [`${kind}:${same.slice(0, 300)}`];
  });
}

function kindIn(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

function keyOf(thing: { readonly ids: readonly string[] } | null | undefined): string | null {
  return thing?.ids[0] ?? null;
}

/** Each person once; a role that is told counts more than one that is not. */
function partsOf(
  people: readonly { readonly person: string | null; readonly role: ImportedPart['role'] }[],
): ImportedPart[] {
  const parts = new Map<string, ImportedPart>();
  for (const { person, role } of people) {
    if (person === null) continue;
    const known = parts.get(person);
    parts.set(person, { person, role: known?.role ?? role });
  }
  return [...parts.values()];
}

/** An address that a page may lead to, written as RFC 3986 has it; none where it is anything else. */
export function linkOf(url: string | null, title: string | null): DetailLink[] {
  const address = URL.parse(url?.trim() ?? '');
  if (address === null || !/^https?:$/.test(address.protocol) || address.href.length > 2000)
    return [];
  const { origin, pathname, search, hash } = address;
  const rest = `${pathname}${search}${hash}`
    .replace(/[[\]|^`{}\\"<> ]/g, (character) => encodeURIComponent(character))
    .replace(/%(?![\da-f]{2})/gi, '%25');
  return [{ url: `${origin}${rest}`, title: title?.trim().slice(0, 300) ?? '' }];
}
