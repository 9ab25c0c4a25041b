import type { ImportedSpan } from './imported.js';
import type { JsonValue } from './json-reader.js';
import type { ProgrammeBuilder } from './programme-builder.js';
import type { Report } from './report.js';
import { isOff } from './takes-place.js';
import { momentOf } from './times.js';

/** What an id elsewhere in the document means; null, with a warning, where it means nothing. */
export function referred(
  kind: 'forum' | 'room' | 'person',
  reference: JsonValue,
  programme: ProgrammeBuilder,
): string | null {
  const id = reference.text;
  if (id === null) return null;
  const known = programme.known(kind, { id });
  if (known === undefined) {
    programme.report.warn('reference_unknown', reference.place, { value: id.slice(0, 100) });
  }
  return known ?? null;
}

/** Whether another system says that a session does not take place; it is told, and left out. */
export function isLeftOut(state: JsonValue, session: JsonValue, report: Report): boolean {
  if (!isOff(state.text)) return false;
  const value = session.at('title').text?.slice(0, 100) ?? '';
  report.warn('cancelled', state.place, { value });
  return true;
}

/** A span between two times; null where there is none, with a warning where they cannot be read. */
export function spanBetween(start: JsonValue, end: JsonValue, report: Report): ImportedSpan | null {
  if (!start.given) return null;
  const [from, to] = [momentOf(start.text), momentOf(end.text)];
  if (from !== null && to !== null) return { start: from, end: to };
  if (from !== null && end.text === null) {
    report.warn('end_missing', end.place, { value: start.text?.slice(0, 100) ?? '' });
    return null;
  }
  const fault = from === null ? start : end;
  report.warn('time_unreadable', fault.place, { value: (fault.text ?? '').slice(0, 100) });
  return null;
}
