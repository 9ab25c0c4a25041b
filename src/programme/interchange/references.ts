import type { ImportedSpan } from './imported.js';
import type { JsonValue } from './json-reader.js';
import type { ProgrammeBuilder } from './programme-builder.js';
import type { Report } from './report.js';
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

/** A span between two times; null where there is none, with a warning where they cannot be read. */
export function spanBetween(start: JsonValue, end: JsonValue, report: Report): ImportedSpan | null {
  if (!start.given) return null;
  const [from, to] = [momentOf(start.text), momentOf(end.text)];
  if (from !== null && to !== null) return { start: from, end: to };
  const fault = from === null ? start : end;
  report.warn('time_unreadable', fault.place, { value: (fault.text ?? '').slice(0, 100) });
  return null;
}
