import fastify from 'fastify';
import { Pool } from 'pg';

/**
 * What the pages are measured against: bare Fastify that sends on, as it comes, the JSON which one
 * hand-written statement puts together. Both statements give what the GraphQL documents of the bench give.
 */
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const text = (column: string) => `json_build_object('zh', ${column}_zh, 'en', ${column}_en)`;
const during = (slot: string) =>
  `CASE WHEN ${slot}.during IS NULL THEN NULL ELSE json_build_object(
     'start', to_char(lower(${slot}.during) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
     'end', to_char(upper(${slot}.during) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END`;

const agenda = `
  coalesce((
    SELECT json_agg(json_build_object(
      'id', i.id, 'kind', i.kind, 'title', ${text('i.title')}, 'during', ${during('si')},
      'room', json_build_object('id', r.id, 'name', ${text('r.name')}),
      'speakers', coalesce((
        SELECT json_agg(json_build_object('role', a.role,
          'person', json_build_object('id', p.id, 'name', p.name)) ORDER BY a.position, a.id)
        FROM appearances a JOIN speakers s ON s.id = a.speaker_id JOIN people p ON p.id = s.person_id
        WHERE a.agenda_item_id = i.id), '[]'::json)
    ) ORDER BY lower(si.during), i.position, i.id)
    FROM agenda_items i JOIN slots si ON si.id = i.slot_id WHERE i.forum_id = f.id), '[]'::json)`;

const forum = `json_build_object(
  'id', f.id, 'slug', f.slug, 'title', ${text('f.title')}, 'during', ${during('sf')},
  'room', json_build_object('id', r.id, 'name', ${text('r.name')}, 'capacity', r.capacity),
  'agenda', ${agenda})`;

const from = `FROM forums f JOIN slots sf ON sf.id = f.slot_id JOIN rooms r ON r.id = sf.room_id`;

const page = `
  SELECT json_build_object('data', json_build_object('event', json_build_object(
    'slug', e.slug, 'title', ${text('e.title')},
    'forum', (SELECT ${forum} ${from} WHERE f.event_id = e.id AND f.slug = $2))))::text AS json
  FROM events e WHERE e.slug = $1 AND e.status = 'published'`;

const whole = `
  SELECT json_build_object('data', json_build_object('event', json_build_object(
    'slug', e.slug, 'title', ${text('e.title')},
    'forums', (SELECT json_agg(${forum} ORDER BY lower(sf.during), f.position, f.id) ${from} WHERE f.event_id = e.id))))::text AS json
  FROM events e WHERE e.slug = $1 AND e.status = 'published'`;

const server = fastify();
server.get<{ Params: { event: string; forum: string } }>(
  '/:event/:forum',
  async ({ params }, reply) => {
    const { rows } = await pool.query<{ json: string }>({
      name: 'page',
      text: page,
      values: [params.event, params.forum],
    });
    return reply.type('application/json').send(rows[0]?.json);
  },
);
server.get<{ Params: { event: string } }>('/:event', async ({ params }, reply) => {
  const { rows } = await pool.query<{ json: string }>({
    name: 'whole',
    text: whole,
    values: [params.event],
  });
  return reply.type('application/json').send(rows[0]?.json);
});
await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
