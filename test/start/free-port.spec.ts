import { once } from 'node:events';
import { createServer } from 'node:net';

import { expect, it } from '@jest/globals';

import { freePort } from '../../src/kernel/database/postmaster.js';
import { freePortFrom } from '../../src/start/free-port.js';

it('takes a port that is free, and else one after it', async () => {
  const port = await freePort();

  const wished = await freePortFrom(port, '127.0.0.1');
  const squatter = createServer().listen(port, '127.0.0.1');
  await once(squatter, 'listening');
  const next = await freePortFrom(port, '127.0.0.1');

  squatter.close();
  expect([wished, next > port && next < port + 100]).toEqual([port, true]);
});

it('says which address cannot be listened on', async () => {
  await expect(freePortFrom(4000, '192.0.2.1')).rejects.toThrow(
    'Dais cannot listen on 192.0.2.1:4000',
  );
});
