import type { EntityManager } from 'typeorm';

/** What has become of a place without its holder's doing. */
export type PlaceNews = 'place_seated' | 'place_offered' | 'offer_lapsed';

/** Writes it down and puts a letter to each holder in the outbox, each in their language. */
export async function tellHolders(
  tx: EntityManager,
  news: PlaceNews,
  placeIds: readonly string[],
): Promise<void> {
  await tx.query(
    `WITH told AS MATERIALIZED (
       SELECT place.id, place.event_id, attendee.locale
       FROM places place JOIN attendees attendee ON attendee.id = place.attendee_id
       WHERE place.id = ANY ($2)
     ), recorded AS (
       INSERT INTO audit_entries (action, event_id, subject_id)
       SELECT replace($1, '_', '.'), event_id, id FROM told
     )
     INSERT INTO mails (event_id, kind, subject_id, locale) SELECT event_id, $1, id, locale FROM told`,
    [news, placeIds],
  );
}
