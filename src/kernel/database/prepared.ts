import { PatientClient } from './patient-client.js';

const names = new Map<string, string>();

/**
 * Has each connection plan this statement once and keep the plan, under a name: planning a look-up by keys takes
 * longer than doing it. For what is asked all the time; the text itself comes back, to be run like any other.
 */
export function prepared(text: string): string {
  if (!names.has(text)) names.set(text, `prepared_${names.size + 1}`);
  return text;
}

/** A connection that says the name of a statement which is {@link prepared}, with the text. */
export class PreparingClient extends PatientClient {
  // All ways of calling it stay; what comes back is what the way promises.
  override query(asked: unknown, ...rest: unknown[]): never {
    const name = typeof asked === 'string' ? names.get(asked) : undefined;
    const query = super.query.bind(this) as (...call: unknown[]) => unknown;
    return query(name === undefined ? asked : { name, text: asked }, ...rest) as never;
  }
}
