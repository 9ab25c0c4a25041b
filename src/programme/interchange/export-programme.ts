import { Temporal } from 'temporal-polyfill';

import type { Event } from '../../events/event.entity.js';
import { given } from '../../kernel/text/bilingual-text.js';
import type { Programme, ProgrammePerson, Stored } from '../programme.js';
import type {
  ExportedForum,
  ExportedItem,
  ExportedPerson,
  ExportedProgramme,
  ExportedRoom,
} from './exported.js';
import { numbersOf } from './numbers.js';
import { oneText } from './texts.js';

type Document = Stored<Programme>;
type Item = Document['forums'][number]['agenda'][number];

export interface ExportSource {
  readonly event: Event;
  readonly release: ExportedProgramme['release'];
  readonly document: Document;
  /** Where the public finds this installation. */
  readonly publicUrl: string;
}

/** Puts a released or a drafted programme into the shape that all formats are written from. */
export function exportedProgramme(source: ExportSource): ExportedProgramme {
  const { event, release, document, publicUrl } = source;
  const url = `${publicUrl}/events/${event.slug}`;
  const names = new NamesElsewhere(document.elsewhere ?? {});
  const agenda = document.forums.flatMap((forum) => forum.agenda.map((item) => ({ item, forum })));
  const rooms = roomsOf(
    agenda.map(({ item }) => item),
    names,
  );
  const forums = forumsOf(document, names, url);
  const people = peopleOf(
    agenda.map(({ item }) => item),
    document,
    names,
    url,
  );
  const ids = agenda.map(({ item }) => item.id);
  const numbers = names.numbers(ids);
  const items = agenda.map(({ item, forum }): ExportedItem => ({
    id: item.id,
    guid: names.guid(item.id),
    number: numbers.get(item.id) ?? 0,
    url: `${url}/items/${item.id}`,
    title: item.title,
    kind: item.kind,
    forum: found(forums, forum.id),
    room: item.room === null ? null : found(rooms, item.room.id),
    during: item.during && {
      start: zoned(item.during.start, event.timeZone),
      end: zoned(item.during.end, event.timeZone),
    },
    people: item.speakers.map(({ person, role }) => ({ person: found(people, person.id), role })),
    details: item.details ?? {},
  }));
  return {
    ...{ event, release, url },
    forums: [...forums.values()],
    rooms: [...rooms.values()],
    people: [...people.values()],
    items: items.sort(byTime),
  };
}

/** What things are called in the systems they came from. */
class NamesElsewhere {
  constructor(private readonly names: NonNullable<Document['elsewhere']>) {}

  /** The UUID that other programs know it by, or else its own. */
  guid(id: string): string {
    const guids = this.named(id).map(
      (name) => /^guid:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/.exec(name)?.[1],
    );
    return guids.find((guid) => guid !== undefined) ?? id;
  }

  /** The number it had there; null where it had none. */
  number(id: string): number | null {
    const numbers = this.named(id).map((name) => /^id:([1-9]\d{0,8})$/.exec(name)?.[1]);
    const [number] = numbers.filter((one) => one !== undefined);
    return number === undefined ? null : Number(number);
  }

  /** A number for each, none twice: the one it had, or one that is its own. */
  numbers(ids: readonly string[]): ReadonlyMap<string, number> {
    const had = new Map(
      ids.flatMap((id) => {
        const number = this.number(id);
        return number === null ? [] : [[id, number] as const];
      }),
    );
    const taken = new Set(had.values());
    const own = numbersOf(
      ids.filter((id) => !had.has(id)),
      taken,
    );
    return new Map([...own, ...had]);
  }

  private named(id: string): readonly string[] {
    return this.names[id] ?? [];
  }
}

function roomsOf(items: readonly Item[], names: NamesElsewhere): Map<string, ExportedRoom> {
  const rooms = new Map(
    items.flatMap(({ room }) => (room === null ? [] : [[room.id, room] as const])),
  );
  const ordered = [...rooms.values()].sort((one, other) => one.position - other.position);
  const numbers = numbersOf([...rooms.keys()]);
  const label = labels();
  return new Map(
    ordered.map(({ id, name, capacity }) => [
      id,
      {
        ...{ id, guid: names.guid(id), number: numbers.get(id) ?? 0 },
        ...{ name, label: label(oneText(name)), capacity },
      },
    ]),
  );
}

function forumsOf(
  { forums }: Document,
  names: NamesElsewhere,
  url: string,
): Map<string, ExportedForum> {
  const numbers = numbersOf(forums.map(({ id }) => id));
  const label = labels();
  return new Map(
    forums.map(({ id, slug, title }) => [
      id,
      {
        ...{ id, guid: names.guid(id), number: numbers.get(id) ?? 0 },
        ...{ url: `${url}/forums/${slug}`, slug, title, label: label(oneText(title)) },
      },
    ]),
  );
}

function peopleOf(
  items: readonly Item[],
  { speakers }: Document,
  names: NamesElsewhere,
  url: string,
): Map<string, ExportedPerson> {
  const people = new Map<string, Stored<ProgrammePerson>>();
  for (const { person } of items.flatMap(({ speakers }) => speakers)) people.set(person.id, person);
  const numbers = numbersOf([...people.keys()]);
  const details = new Map(speakers.map((speaker) => [speaker.person.id, speaker.details]));
  return new Map(
    [...people.values()].map(({ id, name, nameLatin, organisation, post }) => [
      id,
      {
        ...{ id, guid: names.guid(id), number: numbers.get(id) ?? 0 },
        ...{ url: `${url}/people/${id}`, name, nameLatin, post: given(post) },
        organisation: organisation?.name ?? null,
        numberThere: names.number(id),
        details: details.get(id) ?? {},
      },
    ]),
  );
}

/** Formats that know things by their names need each name once. */
function labels(): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
}

function found<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`The programme names ${id}, which is not in it`);
  return thing;
}

function zoned(instant: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
}

function byTime(one: ExportedItem, other: ExportedItem): number {
  if (one.during === null || other.during === null)
    return Number(one.during === null) - Number(other.during === null);
  return Temporal.ZonedDateTime.compare(one.during.start, other.during.start);
}
