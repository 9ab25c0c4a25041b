import type { Viewer } from '../../kernel/auth/viewer.js';
import { fingerprintOf, type Repeatable } from '../../kernel/idempotency/once.js';
import type { Origin } from '../../kernel/sources/sourced.js';
import { emailAddress } from '../../kernel/text/email.js';
import type { Locale } from '../../kernel/text/locale.js';
import { newTicketCode } from '../tickets/ticket.js';

/** What somebody fills in to register. */
export interface Registration {
  readonly eventId: string;
  readonly forumIds: readonly string[];
  readonly name: string;
  readonly email: string;
  readonly organisation?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** Who registers, and for what. */
export interface Registrant {
  readonly eventId: string;
  readonly forumIds: readonly string[];
  readonly name: string;
  readonly email: string;
  readonly organisation: string | null;
  readonly ticketCode: string;
  readonly locale: Locale;
  readonly accountId: string | null;
  readonly origin: Origin;
}

export function registrantOf(viewer: Viewer, given: Registration, origin: Origin): Registrant {
  const { eventId, forumIds, name, email, organisation } = given;
  return {
    eventId: eventId.toLowerCase(),
    forumIds: [...new Set(forumIds.map((id) => id.toLowerCase()))],
    name: name.trim(),
    email: emailAddress(email),
    organisation: organisation ?? null,
    ticketCode: newTicketCode(),
    locale: viewer.locale,
    accountId: viewer.accountId,
    origin,
  };
}

/** The request that has its effect once; null for one without a key. */
export function repeatableOf(
  { accountId }: Viewer,
  { idempotencyKey, ...asked }: Registration,
): Repeatable | null {
  if (idempotencyKey === undefined || idempotencyKey === null) return null;
  return {
    operation: 'registerAttendee',
    ownerId: accountId ?? asked.eventId,
    key: idempotencyKey,
    fingerprint: fingerprintOf({ ...asked }),
  };
}
