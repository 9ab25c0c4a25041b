import { QueryFailedError } from 'typeorm';

import type { DomainError } from '../errors/domain-error.js';
import { TryAgain, Unavailable } from './graphql.errors.js';

const collisions = new Set([
  '40001', // serialization_failure
  '40P01', // deadlock_detected
]);

const interruptions = new Set([
  '57014', // query_canceled: statement_timeout
  '55P03', // lock_not_available: lock_timeout
  '25P03', // idle_in_transaction_session_timeout
  '25P04', // transaction_timeout
  '53300', // too_many_connections
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
  '08000',
  '08001',
  '08003',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
]);

const withoutCode = [
  /^timeout exceeded when trying to connect$/i, // the pool, every connection being out
  /^Connection terminated/,
  /^Query read timeout$/,
  /^Client has encountered a connection error/,
];

/** What a failure of the database means to the caller, where it is no mistake of ours. */
export function databaseRefusal(failure: unknown): DomainError | undefined {
  if (!(failure instanceof Error)) return undefined;
  const cause = failure instanceof QueryFailedError ? (failure.driverError as Error) : failure;
  const { code } = cause as { code?: unknown };
  if (typeof code === 'string' && collisions.has(code)) return new TryAgain();
  const interrupted =
    (typeof code === 'string' && interruptions.has(code)) ||
    // The backend died inside a transaction: TypeORM says so by this name and without a code.
    failure.name === 'QueryRunnerProviderAlreadyReleasedError' ||
    withoutCode.some((known) => known.test(cause.message));
  return interrupted ? new Unavailable() : undefined;
}
