import { DomainError } from './domain-error.js';

/** Nobody is signed in, and the act needs somebody. */
export class Unauthenticated extends DomainError {
  readonly code = 'UNAUTHENTICATED';
}

/** The signed-in account holds no role that allows the act. */
export class Forbidden extends DomainError {
  readonly code = 'FORBIDDEN';
}

/** There is no such thing, or its existence is private to others. */
export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';

  /** @param path the argument that names it, such as `input.roomId`; null where none does */
  constructor(path: string | null) {
    super(path === null ? {} : { path });
  }
}

/** What a field holds cannot be accepted. */
export class BadUserInput extends DomainError {
  readonly code = 'BAD_USER_INPUT';

  /**
   * @param path the field, such as `input.during`
   * @param rule what it broke, in lower snake case, such as `span_reversed`
   */
  constructor(path: string, rule: string, more: Readonly<Record<string, unknown>> = {}) {
    super({ path, rule, ...more });
  }
}

/** What a stale write was based on, and what stands there now; null where nothing is. */
export interface Versions {
  readonly yours: number | null;
  readonly current: number | null;
}

/** Somebody else changed it since it was read. */
export class VersionConflict extends DomainError {
  readonly code = 'VERSION_CONFLICT';

  /** @param versions left out where the other write could not be seen yet */
  constructor(versions?: Versions & Readonly<Record<string, unknown>>) {
    super({ ...versions });
  }
}

/** The act is not possible in the status the thing is in. */
export class WrongStatus extends DomainError {
  readonly code = 'WRONG_STATUS';

  /** @param status the status it is in */
  constructor(status: string) {
    super({ status });
  }
}

/** Too many attempts; try again after `details.retryAfterSeconds`. */
export class RateLimited extends DomainError {
  readonly code = 'RATE_LIMITED';

  constructor(retryAfterSeconds: number) {
    super({ retryAfterSeconds });
  }
}

/** The same idempotency key came with another body. */
export class IdempotencyKeyReused extends DomainError {
  readonly code = 'IDEMPOTENCY_KEY_REUSED';
}

/** The cursor was not made by this list. */
export class InvalidCursor extends DomainError {
  readonly code = 'INVALID_CURSOR';
}
