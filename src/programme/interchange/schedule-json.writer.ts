import { type AgendaItemKind } from '../../forums/agenda-item.entity.js';
import type { BilingualText } from '../../kernel/text/bilingual-text.js';
import { type AppearanceRole } from '../../speakers/appearance.entity.js';
import { daysOf, hoursAndMinutes, inIso, minutesOf } from './days.js';
import type {
  ExportedForum,
  ExportedItem,
  ExportedProgramme,
  ExportedRoom,
  PlacedItem,
} from './exported.js';
import { placedItems } from './exported.js';
import type { Localised } from './imported.js';
import { kindOf } from './kinds.js';
import { acronymOf, generator, titleKey, typeIn, versionOf } from './schedule-words.js';
import { oneText } from './texts.js';
import { isAsRead } from './translations.js';

/** Writes schedule JSON v1 as its schema wants it. @throws NothingPlaced */
export function writeScheduleV1(programme: ExportedProgramme): string {
  const days = daysOf(programme);
  return written('https://c3voc.de/schedule/schema.json', programme, {
    conference: {
      ...conferenceOf(programme),
      start: days[0].date,
      end: days.at(-1)?.date,
      daysCount: days.length,
      timeslot_duration: '00:05',
      days: days.map(({ index, date, start, end, items }) => ({
        index,
        date,
        day_start: inIso(start),
        day_end: inIso(end),
        rooms: Object.fromEntries(
          programme.rooms.map(({ id, label }) => [
            label,
            items.filter(({ room }) => room?.id === id).map(eventV1),
          ]),
        ),
      })),
      meta: { dais: { names: namesIn(programme) } },
    },
  });
}

/** Writes schedule JSON v2 as its schema wants it. @throws NothingPlaced */
export function writeScheduleV2(programme: ExportedProgramme): string {
  const days = daysOf(programme);
  const items = placedItems(programme);
  return written('https://c3voc.de/schedule/schema2.json', programme, {
    conference: {
      ...conferenceOf(programme),
      start: inIso(days[0].start),
      end: inIso((days.at(-1) ?? days[0]).end),
      days: days.map(({ index, date, start, end }) => ({
        index,
        date,
        start: inIso(start),
        end: inIso(end),
      })),
      meta: { dais: { names: namesIn(programme), kinds: kindsIn(items) } },
    },
    events: items.map((item) => eventV2(item, programme)),
  });
}

function written(schema: string, programme: ExportedProgramme, content: object): string {
  const { name, system, version } = generator(programme.url);
  const document = {
    $schema: schema,
    generator: {
      name,
      version,
      url: system === '' ? programme.url : new URL(programme.url).origin,
    },
    schedule: { version: versionOf(programme), base_url: programme.url, ...content },
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function conferenceOf({ event, url, forums, rooms }: ExportedProgramme): object {
  // The schema knows no zone whose name has digits.
  const named = /^([A-Z][a-z]+\/[A-Z][a-z]+)|UTC$/.test(event.timeZone);
  return {
    acronym: acronymOf(event.slug).replaceAll('-', '_'),
    title: oneText(event.title),
    ...(named ? { time_zone_name: event.timeZone } : {}),
    url,
    tracks: forums.map((forum) => ({ name: forum.label, slug: trackSlug(forum) })),
    rooms: rooms.map(({ label, guid, capacity }) => ({ name: label, guid, capacity })),
  };
}

/** What has a name in both languages, or one that does not show its language; the formats know one language. */
function namesIn({ event, forums, rooms, items }: ExportedProgramme): Record<string, Localised> {
  const texts: (readonly [string, BilingualText])[] = [
    [titleKey, event.title],
    ...forums.map((forum) => [trackSlug(forum), forum.title] as const),
    ...rooms.map(({ guid, name }) => [guid, name] as const),
    ...items.map(({ guid, title }) => [guid, title] as const),
  ];
  return Object.fromEntries(
    texts.filter(([, text]) => !isAsRead(text)).map(([key, text]) => [key, languagesOf(text)]),
  );
}

/** Kinds that the types of v2 do not tell. */
function kindsIn(items: readonly PlacedItem[]): Record<string, AgendaItemKind> {
  const told = items.filter((item) => kindOf(types[item.kind].replaceAll('_', ' ')) !== item.kind);
  return Object.fromEntries(told.map(({ guid, kind }) => [guid, kind]));
}

function eventV1(item: PlacedItem): object {
  const { guid, number, during, room, forum, details, url, people } = item;
  return {
    guid,
    id: number,
    date: inIso(during.start),
    start: during.start.toPlainTime().toString({ smallestUnit: 'minute' }),
    end: inIso(during.end),
    duration: hoursAndMinutes(minutesOf(item)),
    room: room?.label ?? '',
    slug: slugIn(item),
    url,
    title: oneText(item.title),
    subtitle: details.subtitle ?? '',
    track: forum.label,
    type: typeIn(item),
    language: details.language ?? null,
    abstract: details.abstract ? oneText(details.abstract) : null,
    description: details.description ? oneText(details.description) : null,
    persons: people.map(({ person }) => ({
      guid: person.guid,
      name: person.name,
      ...(person.details.biography ? { biography: oneText(person.details.biography) } : {}),
    })),
    links: linksIn(item),
    attachments: [],
  };
}

function eventV2(item: PlacedItem, { event }: ExportedProgramme): object {
  const { guid, during, room, forum, details, url, people } = item;
  return {
    guid,
    start: inIso(during.start),
    end: inIso(during.end),
    room: roomIn(room),
    slug: slugIn(item),
    url,
    title: oneText(item.title),
    subtitle: details.subtitle ?? null,
    track: { slug: trackSlug(forum) },
    type: types[item.kind],
    language: languageIn(details.language, event.languages),
    abstract: details.abstract ? languagesOf(details.abstract) : null,
    description: details.description ? languagesOf(details.description) : null,
    participants: people.map(({ person, role }) => ({
      guid: person.guid,
      name: person.name,
      role: roles[role],
    })),
    links: linksIn(item),
  };
}

function roomIn(room: ExportedRoom | null): object | null {
  return room && { guid: room.guid, name: room.label };
}

function linksIn({ details: { links = [] } }: ExportedItem): object[] {
  return links.map(({ url, title }) => ({ url, title }));
}

/** The two languages of a text that has any. */
function languagesOf({ zh = null, en = null }: Localised | BilingualText): Localised {
  return { ...(zh === null ? {} : { zh }), ...(en === null ? {} : { en }) };
}

/** The slug it came with, or its number: titles may change. */
function slugIn({ details: { slug }, number }: ExportedItem): string {
  return slug !== undefined && /^[a-z0-9_-]+[a-z0-9]$/.test(slug) ? slug : `item-${number}`;
}

function trackSlug({ slug }: ExportedForum): string {
  return slug.length > 1 ? slug : `forum-${slug}`;
}

/** ISO 639-1; the first language of the event where the item says none that is. */
function languageIn(language: string | undefined, languages: readonly string[]): string {
  const words: Readonly<Record<string, string>> = {
    chinese: 'zh',
    中文: 'zh',
    english: 'en',
    英文: 'en',
  };
  const given = language?.toLowerCase() ?? '';
  const known = Object.hasOwn(words, given) ? words[given] : undefined;
  return (
    known ??
    [given, ...languages].map((tag) => /^[a-z]{2}(?![a-z])/.exec(tag)?.[0]).find(Boolean) ??
    'zh'
  );
}

const types: Readonly<Record<AgendaItemKind, string>> = {
  opening: 'OTHER',
  keynote: 'TALK',
  talk: 'TALK',
  panel: 'DISCUSSION',
  break: 'OTHER',
  ceremony: 'OTHER',
  signing: 'OTHER',
  launch: 'OTHER',
  fund: 'OTHER',
  conferral: 'OTHER',
  upgrade: 'OTHER',
  release: 'OTHER',
  other: 'OTHER',
};

const roles: Readonly<Record<AppearanceRole, string>> = {
  speaker: 'SPEAKER',
  moderator: 'MODERATOR',
  panelist: 'GUEST',
  host: 'HOST',
};
