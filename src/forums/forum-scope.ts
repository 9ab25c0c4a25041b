import type { Scope } from '../access/access.service.js';

/** Where something of one forum is done: for who leads it, and for who may in the whole event. */
export function forumScope({
  eventId,
  forumId,
}: {
  readonly eventId: string;
  readonly forumId: string;
}): Scope {
  return { eventId, scopeIds: [forumId] };
}
