import { readFileSync } from 'node:fs';

import { fastify } from 'fastify';

/** Bare Fastify that returns the bytes of a file: what serving them can cost at the least. */
const bytes = readFileSync(process.env.BYTES ?? '');
const server = fastify();
server.get('/', (_request, reply) => reply.type('application/json').send(bytes));
server.get('/known', (_request, reply) => reply.status(304).send());
await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
