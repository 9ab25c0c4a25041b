import { AppearanceRole } from '../../speakers/appearance.entity.js';
import type { AgendaItemKind } from '../../forums/agenda-item.entity.js';
import { DayStarts } from './day-start.js';
import type {
  DetailLink,
  ImportedProgramme,
  ImportedSpan,
  ItemDetails,
  Localised,
  Moment,
} from './imported.js';
import type { JsonValue } from './json-reader.js';
import { languageIn, lineIn, proseIn } from './json-texts.js';
import { kindOf, kindOfTitled } from './kinds.js';
import { linkOf, ProgrammeBuilder } from './programme-builder.js';
import type { Report } from './report.js';
import { titleKey } from './schedule-words.js';
import { inItsLanguage, localised, oneText } from './texts.js';
import { durationOf, momentOf } from './times.js';

/** What we say of a programme beside what the format knows, in the place it leaves for that. */
class OwnWords {
  private readonly own: JsonValue;

  constructor(conference: JsonValue) {
    this.own = conference.at('meta').at('dais');
  }

  /** The name in both languages of what is known by this guid or slug. */
  name(key: string | null): Localised | null {
    if (key === null) return null;
    const both = this.own.at('names').at(key);
    return localised(both.at('zh').text, both.at('en').text);
  }

  kind(guid: string | null): string | null {
    return guid === null ? null : this.own.at('kinds').at(guid).text;
  }
}

/** Reads schedule JSON v1 as frab, pretalx and others write it. */
export function readScheduleV1(document: JsonValue, report: Report): ImportedProgramme {
  const programme = new ProgrammeBuilder(report);
  const schedule = document.at('schedule');
  const conference = (schedule.given ? schedule : document).at('conference');
  const own = new OwnWords(conference);
  readConference(conference, own, programme);
  for (const day of conference.at('days').items) {
    const around = { date: day.at('date').text, start: day.at('day_start').text, change: null };
    for (const [column, events] of day.at('rooms').entries) {
      const starts = new DayStarts();
      for (const event of events.items) {
        const [type, title] = [event.at('type'), event.at('title')].map((one) =>
          lineIn(one, report),
        );
        const people = event.at('persons').items.map((person) => personOf(person, programme));
        const [date, start] = [event.at('date'), event.at('start')];
        addEvent(event, own, programme, {
          forum: forumOf(event.at('track'), own, programme),
          room: roomNamed(event.at('room').text ?? column, programme),
          kind: kindOfTitled(type && oneText(type), title && oneText(title), people.length),
          start: date.given ? date : start,
          from: starts.of(date.text, start.text, around),
          people,
        });
      }
    }
  }
  return programme.finish();
}

/** Reads schedule JSON v2. */
export function readScheduleV2(document: JsonValue, report: Report): ImportedProgramme {
  const programme = new ProgrammeBuilder(report);
  const schedule = document.at('schedule');
  const conference = schedule.at('conference');
  const own = new OwnWords(conference);
  readConference(conference, own, programme);
  // First those that tell more: who is met again is known already.
  for (const person of schedule.at('persons').items) personOf(person, programme);
  for (const event of schedule.at('events').items) {
    const kind = own.kind(event.at('guid').text) ?? event.at('type').text?.replaceAll('_', ' ');
    addEvent(event, own, programme, {
      forum: forumOf(event.at('track'), own, programme),
      room: roomOf(event.at('room'), own, programme),
      kind: kindOf(kind),
      start: event.at('start'),
      from: momentOf(event.at('start').text),
      people: event.at('participants').items.map((person) => personOf(person, programme)),
    });
  }
  return programme.finish();
}

function readConference(conference: JsonValue, own: OwnWords, programme: ProgrammeBuilder): void {
  programme.title = own.name(titleKey) ?? lineIn(conference.at('title'), programme.report);
  programme.timeZone = conference.at('time_zone_name').text;
  for (const track of conference.at('tracks').items) forumOf(track, own, programme);
  for (const room of conference.at('rooms').items) roomOf(room, own, programme);
}

/** A track stands there whole, as a reference, or by its name alone. */
function forumOf(track: JsonValue, own: OwnWords, programme: ProgrammeBuilder): string | null {
  const names = { guid: track.at('guid').text, code: track.at('slug').text };
  const known = programme.known('forum', names);
  if (known !== undefined) return known;
  const name = lineIn(track.at('name').given ? track.at('name') : track, programme.report);
  const found = name && programme.known('forum', { name: oneText(name) });
  return found ?? programme.forum(names, own.name(names.code) ?? name ?? slugAsName(names.code));
}

function slugAsName(slug: string | null): Localised | null {
  return slug === null ? null : inItsLanguage(slug);
}

function roomOf(room: JsonValue, own: OwnWords, programme: ProgrammeBuilder): string | null {
  const guid = room.at('guid').text;
  const known = programme.known('room', { guid });
  if (known !== undefined) return known;
  const name = lineIn(room.at('name').given ? room.at('name') : room, programme.report);
  const capacity = Number(room.at('capacity').text ?? 0);
  const counted = Number.isInteger(capacity) && capacity > 0 && capacity < 1_000_000;
  return programme.room({ guid }, own.name(guid) ?? name, counted ? capacity : null);
}

function roomNamed(name: string, programme: ProgrammeBuilder): string | null {
  return programme.known('room', { name }) ?? programme.room({}, languageIn(name));
}

function personOf(person: JsonValue, programme: ProgrammeBuilder) {
  const { report } = programme;
  const biography = proseIn(person.at('biography'), report);
  const names = {
    guid: person.at('guid').text,
    code: person.at('code').text,
    id: person.at('id').text,
    name: nameOf(person),
  };
  const details = biography === null ? {} : { biography };
  return {
    person: programme.person(names, person.place, { details }),
    role: roleOf(person.at('role').text),
  };
}

/** Programs that are older than the schema have other keys, or the name alone. */
function nameOf(person: JsonValue): string | null {
  const names = ['public_name', 'name', 'full_public_name', 'full_name'].map(
    (key) => person.at(key).text,
  );
  return [...names, person.text].find((name) => name !== null) ?? null;
}

interface Found {
  readonly forum: string | null;
  readonly room: string | null;
  readonly kind: AgendaItemKind;
  readonly start: JsonValue;
  readonly from: Moment | null;
  readonly people: Parameters<ProgrammeBuilder['session']>[1]['people'];
}

function addEvent(
  event: JsonValue,
  own: OwnWords,
  programme: ProgrammeBuilder,
  { start, from, ...found }: Found,
): void {
  const { report } = programme;
  const links = linksOf(event.at('links'));
  const guid = event.at('guid').text;
  programme.session(
    { guid, code: event.at('code').text, id: event.at('id').text },
    {
      place: event.place,
      timePlace: start.place,
      roomPlace: event.at('room').place,
      title: own.name(guid) ?? lineIn(event.at('title'), report),
      ...found,
      during: spanOf(event, { start, from }, report),
      details: {
        ...lineDetails(event, report),
        ...prose('abstract', proseIn(event.at('abstract'), report)),
        ...prose('description', proseIn(event.at('description'), report)),
        ...(links.length === 0 ? {} : { links }),
      },
    },
  );
}

function spanOf(
  event: JsonValue,
  { start, from }: Pick<Found, 'start' | 'from'>,
  report: Report,
): ImportedSpan | null {
  if (!start.given) return null;
  if (from === null) {
    report.warn('time_unreadable', start.place, { value: (start.text ?? '').slice(0, 100) });
    return null;
  }
  const to = momentOf(event.at('end').text) ?? durationOf(event.at('duration').text);
  if (to === null) {
    const given = event.at('end').given ? event.at('end') : event.at('duration');
    const { text } = given;
    if (text === null) report.warn('end_missing', given.place, { value: start.text ?? '' });
    else report.warn('time_unreadable', given.place, { value: text.slice(0, 100) });
    return null;
  }
  return { start: from, end: to };
}

function linksOf(links: JsonValue): DetailLink[] {
  return links.items.flatMap((link) =>
    linkOf(link.at('url').text ?? link.at('href').text, link.at('title').text),
  );
}

function lineDetails(event: JsonValue, report: Report): ItemDetails {
  const told = (['type', 'subtitle', 'language', 'slug'] as const).flatMap((name) => {
    const text = lineIn(event.at(name), report);
    const one = text?.en ?? text?.zh;
    return one === undefined ? [] : [[name, one] as const];
  });
  const [url] = linkOf(event.at('url').text, null);
  return { ...Object.fromEntries(told), ...(url ? { url: url.url } : {}) };
}

function prose(name: 'abstract' | 'description', text: Localised | null): ItemDetails {
  return text === null ? {} : { [name]: text };
}

const roles: Readonly<Record<string, AppearanceRole>> = {
  speaker: AppearanceRole.speaker,
  contributor: AppearanceRole.speaker,
  moderator: AppearanceRole.moderator,
  host: AppearanceRole.host,
  guest: AppearanceRole.panelist,
};

function roleOf(role: string | null): AppearanceRole | null {
  const word = role?.toLowerCase() ?? '';
  return Object.hasOwn(roles, word) ? (roles[word] ?? null) : null;
}
