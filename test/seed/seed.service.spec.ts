import { afterEach, describe, expect, it } from '@jest/globals';

import type { CreateEventInput } from '../../src/events/create-event.input.js';
import { Event } from '../../src/events/event.entity.js';
import { OrganisingService } from '../../src/events/organising.service.js';
import { Account } from '../../src/kernel/auth/account.entity.js';
import { theHouse } from '../../src/kernel/auth/viewer.js';
import { Demo2027Seed } from '../../src/seed/demo-2027/demo-2027.seed.js';
import { SeedRefused, SeedService } from '../../src/seed/seed.service.js';
import { aServer, type TestServer } from '../support/server.js';

describe('SeedService', () => {
  let server: TestServer;

  afterEach(() => server.close());

  it('sows nothing in production, neither by itself nor on demand', async () => {
    server = await aServer({ production: true });

    await server.get(SeedService).onFirstStart();
    await expect(server.get(SeedService).sow()).rejects.toThrow(SeedRefused);

    expect(await server.database.manager.count(Event)).toBe(0);
    expect(await server.database.manager.count(Account)).toBe(0);
  });

  it.each([
    ['on a laptop: they are named and may sign in', false, 11, []],
    ['in production: they are neither named nor let in', true, 0, ['WRONG_CREDENTIALS']],
  ])('treats the demo accounts as is right %s', async (_where, production, named, refusals) => {
    server = await aServer({ production });
    const [enter] = server.get(Demo2027Seed).chapters();
    await enter?.();

    const { errors = [] } = await server.graphql(
      'mutation ($input: SignInInput!) { signIn(input: $input) { token } }',
      { input: { email: 'owner@demo.test', password: 'demo1234' } },
    );

    expect(await server.get(SeedService).demoAccounts()).toHaveLength(named);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(refusals);
  });

  it('leaves a house alone in which somebody has made an event', async () => {
    server = await aServer();
    await anEventCalled('spring-2027');

    await server.get(SeedService).onFirstStart();

    expect(await slugs()).toEqual(['spring-2027']);
  });

  it('takes no event for its own that only has the name', async () => {
    server = await aServer();
    await anEventCalled('ghtic-2023');

    await expect(server.get(SeedService).sow()).rejects.toThrow(SeedRefused);

    expect(await slugs()).toEqual(['ghtic-2023']);
  });

  it('makes nothing once it is unwanted', async () => {
    server = await aServer();

    await server.get(SeedService).onFirstStart(() => true);

    expect(await slugs()).toEqual([]);
  });

  async function anEventCalled(slug: string): Promise<void> {
    const input: CreateEventInput = { slug, title: { zh: '春季大会' }, timeZone: 'Asia/Shanghai' };
    await server.get(OrganisingService).create(theHouse, input);
  }

  async function slugs(): Promise<string[]> {
    const events = await server.database.manager.find(Event, { order: { slug: 'ASC' } });
    return events.map(({ slug }) => slug);
  }
});
