import { Temporal } from 'temporal-polyfill';

import {
  calendarsIn,
  type IcalComponent,
  type IcalProperty,
  propertyOf,
  unescaped,
} from './ical-lines.js';
import { zonesIn } from './ical-zones.js';
import type { ImportedProgramme, ImportedSpan, Localised, Moment, Place } from './imported.js';
import { kindOfTitled, saysKind } from './kinds.js';
import { linkOf, ProgrammeBuilder } from './programme-builder.js';
import type { Report } from './report.js';
import { cleaned, cleanedLine, inItsLanguage, longest } from './texts.js';
import { durationOf, momentOf, zoneOf } from './times.js';

/** Reads iCalendar as pretalx, Indico, Sched and programs for calendars write it: each event is a session. */
export function readIcal(text: string, report: Report): ImportedProgramme {
  const programme = new ProgrammeBuilder(report);
  for (const calendar of calendarsIn(text, report)) {
    if (calendar.name === 'VCALENDAR') readCalendar(calendar, programme);
  }
  return programme.finish();
}

interface Calendar {
  readonly programme: ProgrammeBuilder;
  readonly zoneNamed: (name: string) => string | null;
  /** It is one of ours, whose descriptions say again what stands elsewhere. */
  readonly own: boolean;
  readonly cancels: boolean;
}

function readCalendar(calendar: IcalComponent, programme: ProgrammeBuilder): void {
  const title = lineOf(calendar, 'NAME', programme) ?? lineOf(calendar, 'X-WR-CALNAME', programme);
  programme.title ??= title === null ? null : inItsLanguage(title);
  programme.timeZone ??= propertyOf(calendar, 'X-WR-TIMEZONE')?.value.trim() ?? null;
  const around: Calendar = {
    programme,
    zoneNamed: zonesIn(calendar),
    own: propertyOf(calendar, 'PRODID')?.value.startsWith('-//Dais//') ?? false,
    cancels: /^cancel$/i.test(propertyOf(calendar, 'METHOD')?.value.trim() ?? ''),
  };
  for (const event of calendar.components.filter(({ name }) => name === 'VEVENT')) {
    readEvent(event, around);
  }
}

function readEvent(event: IcalComponent, around: Calendar): void {
  const { programme, own, cancels } = around;
  const { report } = programme;
  const { title, names } = summaryOf(event, programme);
  if (cancels || /^cancelled$/i.test(propertyOf(event, 'STATUS')?.value.trim() ?? '')) {
    report.warn('cancelled', placeIn(event, 'STATUS'), { value: (title ?? '').slice(0, 100) });
    return;
  }
  if (propertyOf(event, 'RRULE')) report.warn('repeats', placeIn(event, 'RRULE'));
  const categories = unescaped(
    propertyOf(event, 'CATEGORIES')?.value.replaceAll(/(?<!\\),/g, '\n') ?? '',
  ).split('\n');
  const [category = null] = categories.flatMap((one) => {
    const name = cleanedLine(one, placeIn(event, 'CATEGORIES'), report, longest.title);
    return name === null ? [] : [name];
  });
  const type = !own && saysKind(category) ? category : null;
  const room = locationOf(lineOf(event, 'LOCATION', programme));
  const description = cleaned(
    textOf(event, 'DESCRIPTION'),
    placeIn(event, 'DESCRIPTION'),
    report,
    longest.prose,
  );
  const [url] = linkOf(propertyOf(event, 'URL')?.value ?? null, null);
  const people = [
    ...speakersOf(event, programme),
    ...names.map((name) => ({
      person: programme.person({ name }, placeIn(event, 'SUMMARY')),
      role: null,
    })),
  ];
  programme.session(
    { id: idOf(event) },
    {
      place: placeIn(event, 'SUMMARY'),
      timePlace: placeIn(event, 'DTSTART'),
      roomPlace: placeIn(event, 'LOCATION'),
      title: title === null ? null : inItsLanguage(title),
      kind: kindOfTitled(type, title, people.length),
      forum:
        category === null || type !== null ? null : programme.forum({}, inItsLanguage(category)),
      room: room && programme.room({}, room),
      during: spanOf(event, around),
      people,
      details: {
        ...(type === null ? {} : { type }),
        ...(url ? { url: url.url } : {}),
        ...(description === null || own ? {} : { description: inItsLanguage(description) }),
      },
    },
  );
}

/** pretalx writes who speaks behind the title, or a dash and nothing. */
function summaryOf(
  event: IcalComponent,
  programme: ProgrammeBuilder,
): { readonly title: string | null; readonly names: readonly string[] } {
  const summary = lineOf(event, 'SUMMARY', programme);
  const isPretalx = propertyOf(event, 'UID')?.value.trim().startsWith('pretalx-') ?? false;
  const [, title, names = ''] = isPretalx ? (/^(.+) -(?: (.*))?$/.exec(summary ?? '') ?? []) : [];
  if (title === undefined) return { title: summary, names: [] };
  return { title, names: names.split(', ').filter((name) => name !== '') };
}

/** The UID; one occurrence of what repeats has that day as well. Ours are the ids of items. */
function idOf(event: IcalComponent): string | null {
  const uid =
    propertyOf(event, 'UID')
      ?.value.trim()
      .replace(/@dais$/, '') ?? null;
  const occurrence = propertyOf(event, 'RECURRENCE-ID')?.value.trim();
  return uid === null || occurrence === undefined ? uid : `${uid} ${occurrence}`;
}

/** One name, or a Chinese and an English one as our own calendars have them. */
function locationOf(location: string | null): Localised | null {
  if (location === null) return null;
  const [one, other, ...more] = location.split(' / ').map(inItsLanguage);
  if (one?.zh !== undefined && other?.en !== undefined && more.length === 0) {
    return { zh: one.zh, en: other.en };
  }
  return inItsLanguage(location);
}

/** Whoever has a mail address there was asked to come; who has a name alone appears, as pentabarf and frab have it. */
function speakersOf(event: IcalComponent, programme: ProgrammeBuilder) {
  return event.properties
    .filter(({ name, value }) => name === 'ATTENDEE' && !/^mailto:[^@]+@./i.test(value))
    .map(({ parameters, line }) => ({
      person: programme.person({ name: parameters.CN ?? null }, { line, field: 'ATTENDEE' }),
      role: null,
    }));
}

function spanOf(event: IcalComponent, around: Calendar): ImportedSpan | null {
  const { report } = around.programme;
  const [start, end] = [propertyOf(event, 'DTSTART'), propertyOf(event, 'DTEND')];
  if (!start) return null;
  if (!/T/i.test(start.value)) {
    report.warn('all_day', placeIn(event, 'DTSTART'), { value: start.value.trim().slice(0, 100) });
    return null;
  }
  const [from, to] = [momentIn(start, around), end ? momentIn(end, around) : null];
  const length = durationOf(propertyOf(event, 'DURATION')?.value ?? null);
  if (from !== null && (to ?? length) !== null) {
    return { start: from, end: to ?? length ?? new Temporal.Duration() };
  }
  if (from === null || end) {
    const fault = from === null ? start : (end ?? start);
    const place = { line: fault.line, field: fault.name };
    report.warn('time_unreadable', place, { value: fault.value.slice(0, 100) });
  } else report.warn('end_missing', placeIn(event, 'DTEND'), { value: start.value.slice(0, 100) });
  return null;
}

function momentIn(
  { value, parameters, line, name }: IcalProperty,
  around: Calendar,
): Moment | null {
  const { programme, zoneNamed } = around;
  const written = value
    .trim()
    .replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?/i, (_, ...parts: string[]) => {
      const [year, month, day, hour, minute, second] = parts;
      return `${year}-${month}-${day}T${hour}:${minute}:${/^\d{2}$/.test(second ?? '') ? second : '00'}`;
    });
  const moment = momentOf(written);
  const called = parameters.TZID?.trim();
  if (!(moment instanceof Temporal.PlainDateTime) || !called) return moment;
  const zone = zoneNamed(called);
  if (zone === null) {
    programme.report.warn('zone_unknown', { line, field: name }, { value: called.slice(0, 100) });
    return moment;
  }
  programme.timeZone ??= zoneOf(zone);
  return moment.toZonedDateTime(zone);
}

function textOf(component: IcalComponent, name: string): string | null {
  const found = propertyOf(component, name);
  return found ? unescaped(found.value) : null;
}

function lineOf(
  component: IcalComponent,
  name: string,
  { report }: ProgrammeBuilder,
): string | null {
  return cleanedLine(textOf(component, name), placeIn(component, name), report, longest.title);
}

/** Where a property stands, or would stand. */
function placeIn(component: IcalComponent, name: string): Place {
  return { line: propertyOf(component, name)?.line ?? component.line, field: name };
}
