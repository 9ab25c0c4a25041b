/**
 * A refusal that the caller can understand and act on. Its code is stable; the sentence that goes with
 * it lies, in Chinese and English, in the `*.messages.ts` of the module that refuses.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;

  /** What a program needs to act on the refusal; typed per code in `docs/api/errors.md`. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(details: Readonly<Record<string, unknown>> = {}) {
    super();
    this.name = new.target.name;
    this.details = details;
  }

  /** For logs and for comparing; people are told the sentence. */
  override get message(): string {
    return `${this.code} ${JSON.stringify(this.details)}`;
  }
}
