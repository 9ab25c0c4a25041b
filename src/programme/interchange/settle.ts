import { Temporal } from 'temporal-polyfill';

import type { ImportedProgramme, ImportedSession, Moment } from './imported.js';
import type { Report } from './report.js';
import { isNone, oneText } from './texts.js';
import { programmeDay, zoneOf, zoneWithOffset } from './times.js';

/** In milliseconds since 1970. */
export interface SettledSpan {
  readonly start: number;
  readonly end: number;
}

export interface SettledSession extends Omit<ImportedSession, 'during'> {
  /** With a room, or null. */
  readonly during: SettledSpan | null;
}

/** What a file tells, with every time an instant and every placed session in a room. */
export interface SettledProgramme extends Omit<ImportedProgramme, 'sessions' | 'timeZone'> {
  readonly timeZone: string;
  /** No file says so; it was taken from the offset of the times. */
  readonly timeZoneInferred: boolean;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly sessions: readonly SettledSession[];
}

/** The zones that may be meant, the most telling first. */
export interface Zones {
  /** What the importer says. */
  readonly chosen: string | null;
  /** That of the event, where there is one already. */
  readonly event: string | null;
}

/**
 * Settles what the file leaves open: in which zone its clocks run, and what is placed. Errors go into the
 * report; what is returned beside them is not to be used.
 */
export function settled(
  programme: ImportedProgramme,
  zones: Zones,
  report: Report,
): SettledProgramme {
  const named = zoneOf(programme.timeZone);
  if (programme.timeZone !== null && named === null) {
    report.warn(
      'zone_unknown',
      { line: null, field: 'time_zone' },
      { value: programme.timeZone.slice(0, 100) },
    );
  }
  const wallZone = zones.chosen ?? named ?? zones.event;
  const rooms = new Map(programme.rooms.map(({ ids: [key = ''], name }) => [key, oneText(name)]));
  const sessions: SettledSession[] = [];
  for (const session of programme.sessions) {
    const during = spanOf(session, wallZone, report);
    sessions.push(placed({ ...session, during }, { rooms, zone: wallZone ?? 'UTC' }, report));
    if (report.errors.length > 0) break;
  }
  if (programme.sessions.length === 0) report.error('no_sessions', { line: null, field: 'file' });

  const timeZone = wallZone ?? offsetZone(programme.sessions);
  const days = sessions
    .flatMap(({ during }) => (during === null ? [] : [during.start]))
    .map((start) =>
      programmeDay(
        Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(timeZone),
      ).toString(),
    )
    .sort();
  return {
    ...programme,
    sessions,
    timeZone,
    timeZoneInferred: wallZone === null,
    startsOn: days[0] ?? null,
    endsOn: days.at(-1) ?? null,
  };
}

function spanOf(
  { during, timePlace }: ImportedSession,
  zone: string | null,
  report: Report,
): SettledSpan | null {
  if (during === null) return null;
  const instantOf = (moment: Moment): Temporal.ZonedDateTime | null => {
    if (moment instanceof Temporal.ZonedDateTime) return moment;
    if (zone === null) {
      report.error('time_zone_needed', timePlace, { value: shown(moment) });
      return null;
    }
    const zoned = moment.toZonedDateTime(zone);
    if (!zoned.toPlainDateTime().equals(moment))
      report.warn('time_skipped', timePlace, { value: shown(moment) });
    else if (!zoned.equals(moment.toZonedDateTime(zone, { disambiguation: 'later' }))) {
      report.warn('time_twice', timePlace, { value: shown(moment) });
    }
    return zoned;
  };
  const start = instantOf(during.start);
  if (start === null) return null;
  const end =
    during.end instanceof Temporal.Duration ? start.add(during.end) : instantOf(during.end);
  if (end === null) return null;
  if (end.epochMilliseconds > start.epochMilliseconds) {
    return { start: start.epochMilliseconds, end: end.epochMilliseconds };
  }
  const value = `${shown(start.toPlainDateTime())} – ${shown(end.toPlainDateTime())}`;
  report.warn('span_reversed', timePlace, { value });
  return null;
}

/** Nothing takes place nowhere: what has a time and no room keeps neither until it has one. */
function placed(
  session: SettledSession,
  { rooms, zone }: { readonly rooms: ReadonlyMap<string, string>; readonly zone: string },
  report: Report,
): SettledSession {
  const { room, during, roomPlace } = session;
  const name = room === null ? null : (rooms.get(room) ?? null);
  const nowhere = name === null || isNone(name);
  if (!nowhere && during !== null) return session;
  if (during !== null) {
    const start = Temporal.Instant.fromEpochMilliseconds(during.start).toZonedDateTimeISO(zone);
    const value = `${shown(start.toPlainDateTime())} ${zone}`;
    if (name === null) report.warn('room_missing', roomPlace, { value });
    else report.warn('room_none', roomPlace, { room: name, value });
  }
  return { ...session, room: null, during: null };
}

function offsetZone(sessions: readonly ImportedSession[]): string {
  const first = sessions.find(({ during }) => during?.start instanceof Temporal.ZonedDateTime)
    ?.during?.start;
  if (!(first instanceof Temporal.ZonedDateTime)) return 'UTC';
  return zoneWithOffset(first.offsetNanoseconds, first.toInstant());
}

function shown(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}
