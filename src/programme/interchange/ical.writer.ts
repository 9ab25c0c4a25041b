import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';

import type { ExportedProgramme, PlacedItem } from './exported.js';
import { placedItems } from './exported.js';
import { prose } from './prose.js';
import { oneText } from './texts.js';

/** A part of a programme as a calendar that others subscribe to. */
export interface CalendarPart {
  readonly name: string;
  /** Where it is read from. */
  readonly source: string;
  readonly has: (item: PlacedItem) => boolean;
}

/** In seconds: how often a subscriber should look. */
const refresh = 900;

/** Writes iCalendar (RFC 5545, RFC 7986). An item keeps its UID for ever, and its SEQUENCE is the release. */
export function writeIcal(
  programme: ExportedProgramme,
  { name, source, has }: CalendarPart,
): string {
  const { event, release, url } = programme;
  const stamp = Temporal.Instant.fromEpochMilliseconds(
    (release?.releasedAt ?? event.createdAt).getTime(),
  );
  const calendar = ical({
    name,
    prodId: { company: 'Dais', product: 'Dais', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
    source,
    url,
    ttl: refresh,
    // The calendar itself has no zone, or its stamps would be written in it: RFC 5545 wants them in UTC.
    timezone: { name: null, generator: definitionOf },
  });
  // Under an older name a zone is defined by its present one; without a definition times are in UTC.
  const timezone = /^TZID:(.+?)\r?$/m.exec(definitionOf(event.timeZone) ?? '')?.[1] ?? null;
  for (const item of placedItems(programme).filter(has)) {
    const categories = [{ name: oneText(item.forum.title) }];
    calendar.createEvent({
      id: `${item.id}@dais`,
      sequence: release?.number ?? 0,
      stamp: stamp.toZonedDateTimeISO('UTC'),
      lastModified: stamp.toZonedDateTimeISO('UTC'),
      start: item.during.start,
      end: item.during.end,
      timezone,
      summary: oneText(item.title),
      description: descriptionOf(item),
      location: item.room
        ? [item.room.name.zh, item.room.name.en].filter(Boolean).join(' / ')
        : null,
      categories,
      status: ICalEventStatus.CONFIRMED,
      url: item.url,
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

function definitionOf(zone: string): string | null {
  const [definition] = tzlib_get_ical_block(zone);
  return typeof definition === 'string' ? definition : null;
}

function descriptionOf({ title, people, details }: PlacedItem): string {
  const about = details.abstract ?? details.description;
  const parts = [
    title.zh !== null && title.en !== null && title.zh !== title.en ? title.en : '',
    [...new Set(people.map(({ person }) => person.name))].join(', '),
    about ? prose(oneText(about)) : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
