import { remembered, type Remembered } from '../kernel/ui/remembered.js';
import type { RegisterMutation } from './register.generated.js';

/** What somebody got for registering. */
export type Ticket = RegisterMutation['registerAttendee'];

const tickets = new Map<string, Remembered<Ticket | null>>();

/** The ticket that was got in this browser: it shows without a network, and nobody signs in for it. */
export function ticketOf(slug: string): Remembered<Ticket | null> {
  const known = tickets.get(slug) ?? remembered<Ticket | null>(`dais-ticket ${slug}`, null);
  tickets.set(slug, known);
  return known;
}
