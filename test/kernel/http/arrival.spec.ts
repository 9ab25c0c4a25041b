import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify, type FastifyInstance } from 'fastify';

import { watchArrival } from '../../../src/kernel/http/arrival.js';

/** In milliseconds; at the least speed that is 200 bytes. */
const patience = 200;

describe('a request that comes in slowly', () => {
  let server: FastifyInstance;
  beforeAll(async () => {
    server = fastify();
    watchArrival(server, patience);
    server.addContentTypeParser('text/plain', { parseAs: 'string' }, (_request, body, done) =>
      done(null, body),
    );
    const answer = (request: { body: unknown }) => String(request.body).length;
    server.post('/short', (request) => ({ length: answer(request) }));
    server.post('/file', { config: { takesFiles: true } }, (request) => ({
      length: answer(request),
    }));
    await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => server.close());

  /** What is answered to six parts of a body, one after the other. */
  async function answerTo(path: string, part: string): Promise<string> {
    const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    const closed = once(socket, 'close');
    const length = 6 * part.length;
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: ${length}\r\n\r\n`,
    );
    for (let sent = 0; sent < 6 && !socket.readableEnded; sent += 1) {
      socket.write(part);
      await pause(80);
    }
    await closed;
    return answer;
  }

  it('is given up, however much of it has come', async () => {
    const answer = await answerTo('/short', 'x'.repeat(500));

    expect(answer).toMatch(/^HTTP\/1.1 408 /);
  });

  it('is waited for as long as it is a file that keeps coming', async () => {
    const answer = await answerTo('/file', 'x'.repeat(500));

    expect(answer).toMatch(/^HTTP\/1.1 200 [^]*\{"length":3000\}$/);
  });

  it('is given up as a file too, where next to nothing comes', async () => {
    const answer = await answerTo('/file', 'x');

    expect(answer).toMatch(/^HTTP\/1.1 408 /);
  });
});
