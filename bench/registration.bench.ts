import { randomBytes } from 'node:crypto';

import { Client } from 'pg';

import { benchServer } from './bench-server.js';
import { rate } from './load.js';
import type { Row } from './row.js';
import { WireClient } from './wire-client.js';

const clients = 16;
const rounds = 4;
const seconds = 3;
/** How often something is done before it is measured, so that V8 has compiled what is used. */
const warmUp = 4000;

const registerAttendee = `
mutation RegisterAttendee($input: RegisterAttendeeInput!) {
  registerAttendee(input: $input) { id status ticketCode places { status label forum { slug } } }
}`;

/**
 * Registrations per second through GraphQL over HTTP on one hot forum with 16 clients, against plain
 * inserts of the attendee’s row alone by `pg`: same indexes and foreign keys, same database, same durability.
 * The server is a process of its own, as it is in life; both are driven from here, in turns.
 */
export async function registrationBench(): Promise<Row[]> {
  const server = await benchServer();
  const owner = new Client({ connectionString: server.ownerUrl });
  const inserting = Array.from(
    { length: clients },
    () => new Client({ connectionString: server.databaseUrl }),
  );
  const registering: WireClient[] = [];
  try {
    await owner.connect();
    for (const client of inserting) await client.connect();
    while (registering.length < clients) registering.push(await WireClient.connect(server.url));
    const { eventId, forumId } = await aHotForum(owner);

    const insert = async (client: number) => {
      await inserting[client]?.query(
        `INSERT INTO floor (event_id, email, name, status, ticket_code, locale)
         VALUES ($1, $2, 'Ada', 'registered', $3, 'en')`,
        [eventId, anAddress(), aCode()],
      );
    };
    const register = async (client: number) => {
      const input = {
        eventId,
        forumIds: [forumId],
        name: 'Ada',
        email: anAddress(),
        idempotencyKey: randomBytes(12).toString('hex'),
      };
      const answer = await registering[client]?.send(
        JSON.stringify({ query: registerAttendee, variables: { input } }),
      );
      if (!answer?.includes('"status":"seated"')) throw new Error(answer);
    };

    for (let done = 0; done < warmUp; done += clients) {
      await Promise.all(registering.map((_, client) => register(client)));
      await Promise.all(inserting.map((_, client) => insert(client)));
    }
    let [floor, ours] = [0, 0];
    for (let round = 0; round < rounds; round += 1) {
      floor += (await rate(clients, seconds, insert)) / rounds;
      ours += (await rate(clients, seconds, register)) / rounds;
    }
    return [
      {
        name: 'registrations on one hot forum, 16 clients',
        floor: `${floor.toFixed(0)} inserts/s`,
        ours: `${ours.toFixed(0)} registrations/s`,
        ratio: ours / floor,
        note: 'GraphQL over HTTP; at least 0.25',
      },
    ];
  } finally {
    for (const client of registering) client.close();
    for (const client of [owner, ...inserting]) await client.end();
    await server.close();
  }
}

/** A published event whose only forum is released and has a seat for everybody. */
async function aHotForum(owner: Client): Promise<{ eventId: string; forumId: string }> {
  await owner.query(`
    CREATE TABLE floor (LIKE attendees INCLUDING ALL);
    ALTER TABLE floor ADD FOREIGN KEY (event_id) REFERENCES events;
    ALTER TABLE floor ADD FOREIGN KEY (person_id) REFERENCES people;
    GRANT INSERT ON floor TO dais_app;
  `);
  const { rows } = await owner.query<{ eventId: string; forumId: string }>(`
    WITH event AS (
      INSERT INTO events (slug, title_zh, time_zone, status)
      VALUES ('hot', '示例大会', 'Asia/Shanghai', 'published') RETURNING id
    ), slot AS (
      INSERT INTO slots (event_id) SELECT id FROM event RETURNING id
    ), capacity AS (
      INSERT INTO capacities (event_id, size) SELECT id, 100000 FROM event RETURNING id
    ), seated AS (
      INSERT INTO seats (capacity_id, number)
      SELECT id, number FROM capacity CROSS JOIN generate_series(1, 100000) AS number
    ), forum AS (
      INSERT INTO forums (event_id, slug, code, title_zh, slot_id, capacity_id, position)
      SELECT event.id, 'hot', 'F1', '示例论坛', slot.id, capacity.id, 1
      FROM event CROSS JOIN slot CROSS JOIN capacity RETURNING id, event_id, slug
    ), release AS (
      INSERT INTO releases (event_id, number, document, difference, warnings)
      SELECT event_id, 1, json_build_object('speakers', json_build_array(), 'forums', json_build_array(
        json_build_object('id', id, 'slug', slug, 'during', NULL, 'agenda', json_build_array())
      )), '{}', '[]'
      FROM forum
    )
    SELECT event_id AS "eventId", id AS "forumId" FROM forum`);
  await owner.query('ANALYZE');
  const [forum] = rows;
  if (!forum) throw new Error('The forum of the bench was not made.');
  return forum;
}

function anAddress(): string {
  return `${randomBytes(9).toString('hex')}@example.org`;
}

function aCode(): string {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  return Array.from(randomBytes(12), (byte) => alphabet.charAt(byte % 32)).join('');
}
