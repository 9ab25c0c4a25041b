import { createHash, randomBytes } from 'node:crypto';

import type { Client } from 'pg';

export const slug = 'bench';
export const forumSlug = 'forum-1';

const forum = `id slug title { zh en } during { start end } room { id name { zh en } capacity }
  agenda { id kind title { zh en } during { start end } room { id name { zh en } } speakers { role person { id name } } }`;
/** One forum's page. */
export const pageDocument = (programme: string) =>
  `{ event(slug: "${slug}", programme: ${programme}) { slug title { zh en } forum(slug: "${forumSlug}") { ${forum} } } }`;
/** The whole programme. */
export const wholeDocument = (programme: string) =>
  `{ event(slug: "${slug}", programme: ${programme}) { slug title { zh en } forums { ${forum} } } }`;

/** A published event of ten forums with fifty items each, a room for each forum and a speaker for each item. */
export async function aProgramme(owner: Client): Promise<{ eventId: string }> {
  await owner.query(`
    INSERT INTO events (slug, status, title_zh, title_en, title_en_status, time_zone, starts_on, ends_on)
    VALUES ('${slug}', 'published', '基准大会', 'Bench', 'working', 'Asia/Shanghai', '2027-04-08', '2027-04-08');

    INSERT INTO rooms (event_id, name_zh, capacity, position)
    SELECT e.id, '会场 ' || n, 300, n FROM events e, generate_series(1, 10) n;

    INSERT INTO slots (event_id, room_id, during)
    SELECT event_id, id, tstzrange('2027-04-08T00:00Z', '2027-04-08T10:00Z') FROM rooms;

    INSERT INTO forums (event_id, slug, code, title_zh, title_en, title_en_status, slot_id, position)
    SELECT s.event_id, 'forum-' || n, 'F' || n, '论坛 ' || n, 'Forum ' || n, 'working', s.id, n
    FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM slots) s;

    WITH wanted AS (
      SELECT f.event_id, f.id AS forum_id, f.slot_id AS parent_id, uuidv7() AS slot_id, n,
        tstzrange('2027-04-08T00:00Z'::timestamptz + (n - 1) * interval '12 minutes',
                  '2027-04-08T00:00Z'::timestamptz + n * interval '12 minutes') AS during
      FROM forums f, generate_series(1, 50) n
    ), held AS (
      INSERT INTO slots (id, event_id, parent_id, during)
      SELECT slot_id, event_id, parent_id, during FROM wanted
    )
    INSERT INTO agenda_items (event_id, forum_id, slot_id, kind, title_zh, title_en, title_en_status, position)
    SELECT event_id, forum_id, slot_id, 'talk', '演讲 ' || n, 'Talk ' || n, 'working', n FROM wanted;

    WITH added AS (
      INSERT INTO people (name, created_for_event)
      SELECT '讲者 ' || row_number() OVER (), event_id FROM agenda_items RETURNING id, created_for_event
    )
    INSERT INTO speakers (event_id, person_id, status)
    SELECT created_for_event, id, 'confirmed' FROM added;

    INSERT INTO appearances (event_id, agenda_item_id, speaker_id, role, position)
    SELECT i.event_id, i.id, s.id, 'speaker', 0
    FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM agenda_items) i
    JOIN (SELECT *, row_number() OVER (ORDER BY id) AS n FROM speakers) s USING (n);

    INSERT INTO engagements (slot_id, person_id, part, firm, cause_id)
    SELECT i.slot_id, s.person_id, 'speaker', true, a.id
    FROM appearances a JOIN agenda_items i ON i.id = a.agenda_item_id JOIN speakers s ON s.id = a.speaker_id;

    ANALYZE;
  `);
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM events');
  return { eventId: rows[0]?.id ?? '' };
}

/** The token of somebody who organises the event. */
export async function anOrganiser(owner: Client, eventId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await owner.query(
    `WITH account AS (
       INSERT INTO accounts (email, name, password_hash) VALUES ('bench@example.org', 'Bench', 'none') RETURNING id
     ), granted AS (
       INSERT INTO grants (account_id, event_id, role) SELECT id, $1, 'organiser' FROM account
     )
     INSERT INTO sessions (account_id, token_hash, expires_at) SELECT id, $2, now() + interval '1 day' FROM account`,
    [eventId, createHash('sha256').update(token).digest()],
  );
  return token;
}

/** Releases what is drafted. */
export async function released(
  organiser: { send(body: string): Promise<string> },
  eventId: string,
): Promise<void> {
  const answer = await organiser.send(
    JSON.stringify({
      query:
        'mutation ($input: ReleaseProgrammeInput!) { releaseProgramme(input: $input) { number } }',
      variables: { input: { eventId } },
    }),
  );
  if (!answer.includes('"number":1')) throw new Error(answer);
}
