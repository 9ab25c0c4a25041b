/** The API refused an operation: `code` is stable, the message is in the language of the page. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'Refused';
  }

  /** The field that was refused, without `input.`; null where no single field is to blame. */
  get field(): string | null {
    const { path } = this.details;
    return typeof path === 'string' ? path.replace(/^input\./, '') : null;
  }
}

/** Nobody answered: the network is down, or the server is. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

export function isRefused(failure: unknown, code?: string): failure is Refused {
  return failure instanceof Refused && (code === undefined || failure.code === code);
}
