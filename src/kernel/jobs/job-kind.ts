/** A kind of work done later. A job carries ids, never rows: what it needs it fetches when it runs. */
export interface JobKind<Payload extends object = object> {
  /** Its queue in pg-boss. */
  readonly name: string;
  /** When it runs by itself, as a cron expression in UTC; left out for work that is only asked for. */
  readonly cron?: string;
  /** Somebody looks on until it is done, so it is looked for twice a second instead of every other second. */
  readonly isAwaited?: boolean;
  /** Only ties the payload's type to the kind. */
  readonly payload?: Payload;
}
