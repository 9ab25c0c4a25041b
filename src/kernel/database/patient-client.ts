import { Client } from 'pg';

/** So long, in milliseconds, a server may say nothing; one that works ends a statement after 15 s itself. */
export const patience = 20_000;

/**
 * A connection that ends when a statement is given up for want of an answer. The statement may still be under way,
 * and whoever got the connection next would wait as long again.
 */
export class PatientClient extends Client {
  // All ways of calling it stay; what comes back is what the way promises.
  override query(...call: unknown[]): never {
    const query = super.query.bind(this) as (...call: unknown[]) => unknown;
    const answer = query(...call);
    if (answer instanceof Promise) answer.catch((failure: unknown) => this.endIfSilent(failure));
    return answer as never;
  }

  private endIfSilent(failure: unknown): void {
    if (failure instanceof Error && failure.message === 'Query read timeout') {
      this.end().catch(() => undefined);
    }
  }
}
