import { clock, daysOf, hoursAndMinutes, inIso } from './days.js';
import type { ExportedProgramme, PlacedItem } from './exported.js';
import type { DetailLink } from './imported.js';
import { acronymOf, generator, typeIn, versionOf } from './schedule-words.js';
import { translationLinks } from './translations.js';
import { oneText } from './texts.js';

/** Writes schedule.xml as its schema wants it. @throws NothingPlaced */
export function writeScheduleXml(programme: ExportedProgramme): string {
  const { event, url, forums } = programme;
  const days = daysOf(programme);
  const translated = new Set<string>();
  const conference = element(
    'conference',
    {},
    element('acronym', {}, acronymOf(event.slug)),
    element('title', {}, oneText(event.title)),
    element('start', {}, days[0].date),
    element('end', {}, days.at(-1)?.date ?? days[0].date),
    element('days', {}, String(days.length)),
    element('timeslot_duration', {}, '00:05'),
    element('base_url', {}, url),
    element('url', {}, url),
    element('time_zone_name', {}, event.timeZone),
    ...forums.map(({ label, slug }) =>
      element('track', { name: label, ...(/^[a-z][a-z0-9-]+$/.test(slug) ? { slug } : {}) }),
    ),
  );
  const schedule = element(
    'schedule',
    {},
    element('generator', generator(url)),
    element('url', {}, `${url}/schedule.xml`),
    element('version', {}, versionOf(programme)),
    conference,
    ...days.map(({ index, date, start, end, items }) => {
      const rooms = Map.groupBy(items, ({ room }) => room);
      return element(
        'day',
        { index: String(index), date, start: inIso(start), end: inIso(end) },
        ...programme.rooms
          .filter((room) => rooms.has(room))
          .map((room) =>
            element(
              'room',
              { name: room.label, guid: room.guid },
              ...(rooms.get(room) ?? []).map((item) => eventElement(item, translated)),
            ),
          ),
      );
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${schedule.text}\n`;
}

/** @param translated the forums and rooms whose name in both languages stands in the document already */
function eventElement(item: PlacedItem, translated: Set<string>): Xml {
  const { guid, number, during, room, forum, details, url, people } = item;
  const { subtitle = '', language = '', slug, abstract, description, links = [] } = details;
  const all = [...translationsOf(item, translated), ...links];
  return element(
    'event',
    { guid, id: String(number) },
    element('date', {}, inIso(during.start)),
    element('start', {}, clock(during.start)),
    element('duration', {}, duration(item)),
    element('room', {}, room?.label ?? ''),
    ...(slug !== undefined && /^[a-z0-9_]{4,}-[a-z0-9\-_]{4,}$/.test(slug)
      ? [element('slug', {}, slug)]
      : []),
    element('url', {}, url),
    element('title', {}, oneText(item.title)),
    element('subtitle', {}, subtitle),
    element('track', {}, forum.label),
    element('type', {}, typeIn(item)),
    element('language', {}, language),
    element('abstract', {}, abstract ? oneText(abstract) : ''),
    element('description', {}, description ? oneText(description) : ''),
    element(
      'persons',
      {},
      ...people.map(({ person }) =>
        element(
          'person',
          {
            ...(person.numberThere === null ? {} : { id: String(person.numberThere) }),
            guid: person.guid,
          },
          person.name,
        ),
      ),
    ),
    element('links', {}, ...all.map((link) => element('link', { href: link.url }, link.title))),
    element('attachments', {}),
  );
}

function translationsOf(
  { url, title, forum, room }: PlacedItem,
  translated: Set<string>,
): DetailLink[] {
  const once = (id: string, links: DetailLink[]) => {
    if (translated.has(id)) return [];
    translated.add(id);
    return links;
  };
  return [
    ...translationLinks(url, 'title', title),
    ...once(forum.id, translationLinks(url, 'forum', forum.title)),
    ...(room ? once(room.id, translationLinks(url, 'room', room.name)) : []),
  ];
}

function duration(item: PlacedItem): string {
  const { start, end } = item.during;
  const { seconds } = start.until(end);
  return `${hoursAndMinutes(Math.floor(start.until(end).total('minutes')))}${seconds === 0 ? '' : `:${String(seconds).padStart(2, '0')}`}`;
}

/** Text that is XML already. */
interface Xml {
  readonly text: string;
}

/** An element; texts in it are escaped, elements are not. */
function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (string | Xml)[]
): Xml {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const content = children
    .map((child) => (typeof child === 'string' ? escaped(child) : `\n${child.text}`))
    .join('');
  return { text: `<${name}${given.join('')}>${content}</${name}>` };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** XML knows no other controls, and cannot hold them even when escaped. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\r]/g, (character) => entities[character] ?? '');
}
