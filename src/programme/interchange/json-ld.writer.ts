import type { BilingualText } from '../../kernel/text/bilingual-text.js';
import { inIso } from './days.js';
import type { ExportedProgramme, PlacedItem } from './exported.js';
import { placedItems } from './exported.js';
import { prose } from './prose.js';
import { oneText } from './texts.js';

/** Writes schema.org JSON-LD: the event, and what takes place in it as its parts. */
export function writeJsonLd(programme: ExportedProgramme): string {
  const { event, url } = programme;
  const items = placedItems(programme);
  const [place] = event.cities;
  const document = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    ...named(event.title),
    url,
    ...spanOf(event.startsOn, event.endsOn, items),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    inLanguage: event.languages,
    ...(place === undefined ? {} : { location: { '@type': 'Place', name: place } }),
    subEvent: items.map((item) => partOf(item, url)),
  };
  // What stands in a page's <script> may not end it.
  return `${JSON.stringify(document, null, 1).replaceAll('<', '\\u003c')}\n`;
}

function partOf(item: PlacedItem, eventUrl: string): object {
  const { title, url, during, room, forum, people, details } = item;
  const about = details.abstract ?? details.description;
  return {
    '@type': 'Event',
    '@id': url,
    ...named(title),
    url,
    startDate: inIso(during.start),
    endDate: inIso(during.end),
    eventStatus: 'https://schema.org/EventScheduled',
    ...(room ? { location: { '@type': 'Place', name: oneText(room.name) } } : {}),
    ...(about ? { description: prose(oneText(about)) } : {}),
    keywords: oneText(forum.title),
    performer: people.map(({ person }) => ({
      '@type': 'Person',
      '@id': person.url,
      name: person.name,
      ...(person.nameLatin === null ? {} : { alternateName: person.nameLatin }),
    })),
    superEvent: { '@id': eventUrl },
  };
}

function named(text: BilingualText): object {
  const name = oneText(text);
  return { name, ...(text.en !== null && text.en !== name ? { alternateName: text.en } : {}) };
}

function spanOf(
  startsOn: string | null,
  endsOn: string | null,
  items: readonly PlacedItem[],
): object {
  const [first, last] = [items[0]?.during.start, items.at(-1)?.during.end];
  const startDate = startsOn ?? (first && inIso(first));
  const endDate = endsOn ?? (last && inIso(last));
  return { ...(startDate ? { startDate } : {}), ...(endDate ? { endDate } : {}) };
}
