import { Temporal } from 'temporal-polyfill';

import { DayStarts } from './day-start.js';
import type { ImportedProgramme, ImportedSpan, ItemDetails } from './imported.js';
import { kindOfTitled } from './kinds.js';
import { linkOf, ProgrammeBuilder } from './programme-builder.js';
import type { Report } from './report.js';
import { cleaned, cleanedLine, inItsLanguage, longest } from './texts.js';
import { clockOf, durationOf, momentOf } from './times.js';
import { translationsIn } from './translations.js';
import { childOf, placeIn, readXml, textIn, type XmlElement } from './xml-reader.js';

/** Where in the document the reader is. */
interface Surroundings {
  day: XmlElement | null;
  room: XmlElement | null;
  /** When a new day begins, where the document says so. */
  dayChange: Temporal.PlainTime | null;
  readonly starts: DayStarts;
}

/** Reads schedule.xml as pentabarf, frab, pretalx and others write it. */
export function readScheduleXml(text: string, report: Report): ImportedProgramme {
  const programme = new ProgrammeBuilder(report);
  const around: Surroundings = {
    ...{ day: null, room: null, dayChange: null },
    starts: new DayStarts(),
  };
  readXml(
    text,
    {
      whole: [
        ...['schedule/conference', 'schedule/day/room/event', 'schedule/day/event'],
        // EuroPython’s own.
        'schedule/day/entry',
      ],
      enter: (element) => {
        if (element.path === 'schedule/day') Object.assign(around, { day: element, room: null });
        if (element.path === 'schedule/day/room') around.room = element;
        around.starts.anew();
      },
      take: (element) => {
        if (element.name === 'conference') readConference(element, programme, around);
        else readEvent(element, programme, around);
      },
    },
    report,
  );
  return programme.finish();
}

function readConference(
  conference: XmlElement,
  programme: ProgrammeBuilder,
  around: Surroundings,
): void {
  const { report } = programme;
  const line = (name: string) =>
    cleanedLine(textIn(conference, name), placeIn(conference, name), report, longest.title);
  const title = line('title');
  programme.title = title === null ? null : inItsLanguage(title);
  programme.timeZone = line('time_zone_name') ?? line('timezone');
  const city = line('city');
  if (city !== null) programme.cities.push(city);
  around.dayChange = clockOf(textIn(conference, 'day_change'));
  for (const track of conference.children.filter(({ name }) => name === 'track')) {
    const { name, slug = null } = track.attributes;
    if (name !== undefined) programme.forum({ code: slug }, inItsLanguage(name));
  }
}

function readEvent(event: XmlElement, programme: ProgrammeBuilder, around: Surroundings): void {
  const { report } = programme;
  const line = (name: string) =>
    cleanedLine(textIn(event, name), placeIn(event, name), report, longest.title);
  const prose = (name: string) =>
    cleaned(textIn(event, name), placeIn(event, name), report, longest.prose);
  const links = (childOf(event, 'links')?.children ?? []).flatMap(({ attributes, text }) =>
    linkOf(attributes.href ?? null, text),
  );
  const { translations, others } = translationsIn(links);
  const title = line('title');
  const type = line('type') ?? line('category');
  const track = line('track');
  const column = around.room?.attributes;
  const roomName = line('room') ?? column?.name ?? null;
  const guid = roomName === column?.name ? (column.guid ?? null) : null;
  const forum = track === null ? null : programme.forum({}, inItsLanguage(track));
  if (forum !== null) programme.translate('forum', forum, translations.forum);
  const room =
    roomName === null ? null : programme.room({ guid, name: roomName }, inItsLanguage(roomName));
  if (room !== null) programme.translate('room', room, translations.room);
  const [abstract, description] = [prose('abstract'), prose('description')];
  const details: ItemDetails = {
    ...given({ type, subtitle: line('subtitle'), language: line('language'), slug: line('slug') }),
    ...given({ url: linkOf(line('url'), null)[0]?.url ?? null }),
    ...(abstract === null ? {} : { abstract: inItsLanguage(abstract) }),
    ...(description === null ? {} : { description: inItsLanguage(description) }),
    ...(others.length === 0 ? {} : { links: others }),
  };
  const listed = childOf(event, 'persons') ?? childOf(event, 'speakers');
  const people = (listed?.children ?? []).map((person) => {
    const { guid = null, code = null, id = null } = person.attributes;
    const name = textIn(person, 'name') ?? person.text;
    const place = { line: person.line, field: person.path };
    return { person: programme.person({ guid, code, id, name }, place), role: null };
  });
  programme.session(
    {
      guid: event.attributes.guid ?? null,
      code: event.attributes.code ?? null,
      id: event.attributes.id ?? null,
    },
    {
      place: { line: event.line, field: event.path },
      timePlace: placeIn(event, childOf(event, 'date') ? 'date' : 'start'),
      roomPlace: placeIn(event, 'room'),
      title: translations.title ?? (title === null ? null : inItsLanguage(title)),
      kind: kindOfTitled(type, title, people.length),
      forum,
      room,
      during: spanOf(event, around, report),
      people,
      details,
    },
  );
}

function spanOf(event: XmlElement, around: Surroundings, report: Report): ImportedSpan | null {
  const [date, start] = [textIn(event, 'date'), textIn(event, 'start')];
  if (date === null && start === null) return null;
  const at = around.starts.of(date, start, {
    date: around.day?.attributes.date ?? null,
    start: around.day?.attributes.start ?? null,
    change: around.dayChange,
  });
  if (at === null) {
    const place = placeIn(event, date === null ? 'start' : 'date');
    report.warn('time_unreadable', place, {
      value: [date, start].filter(Boolean).join(' ').slice(0, 100),
    });
    return null;
  }
  const end = momentOf(textIn(event, 'end'));
  const duration = durationOf(textIn(event, 'duration'));
  if (end === null && duration === null) {
    const given = textIn(event, 'end') ?? textIn(event, 'duration');
    const place = placeIn(event, childOf(event, 'end') ? 'end' : 'duration');
    if (given === null) report.warn('end_missing', place, { value: start ?? date ?? '' });
    else report.warn('time_unreadable', place, { value: given.slice(0, 100) });
    return null;
  }
  return { start: at, end: end ?? duration ?? new Temporal.Duration() };
}

function given(fields: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, text]) => (text === null ? [] : [[name, text]])),
  );
}
