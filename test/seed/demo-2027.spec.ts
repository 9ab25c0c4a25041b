import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { RegistrationService } from '../../src/attendees/registration/registration.service.js';
import { SeedService } from '../../src/seed/seed.service.js';
import { AppearancesService } from '../../src/speakers/appearances.service.js';
import { Chance } from '../../src/seed/demo-2027/chance.js';
import { visitors } from '../../src/seed/demo-2027/visitors.js';
import { fingerprints } from '../support/seed.js';
import { aServer, type TestServer } from '../support/server.js';

describe('the demo event', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await aServer();
    const seeds = server.get(SeedService);
    // Interrupted between two chapters, twice within one, and finished at last, by two starts at once.
    let asked = 0;
    await seeds.onFirstStart(() => (asked += 1) > 6);
    await expect(interruptedAt(server.get(AppearancesService), 'place', 40)).rejects.toThrow('cut');
    await expect(interruptedAt(server.get(RegistrationService), 'register', 900)).rejects.toThrow(
      'cut',
    );
    await Promise.all([seeds.onFirstStart(), seeds.onFirstStart()]);
  }, 120_000);

  afterAll(() => server.close());

  /** Sows until a service was asked this often, and then is there no more. */
  async function interruptedAt<Service extends object>(
    service: Service,
    method: keyof Service & string,
    times: number,
  ): Promise<void> {
    const real = (service[method] as (...given: unknown[]) => unknown).bind(service);
    let left = times;
    const spied = jest.spyOn(service as Record<string, () => unknown>, method);
    spied.mockImplementation((...given: unknown[]) => {
      left -= 1;
      if (left < 0) throw new Error('cut');
      return real(...given);
    });
    try {
      await server.get(SeedService).sow();
    } finally {
      spied.mockRestore();
    }
  }

  async function counted(sql: string): Promise<Record<string, number>> {
    const rows = await server.owner.query<{ what: string; count: number }[]>(
      `SELECT what, count(*)::integer AS count FROM (${sql}) AS counted GROUP BY what ORDER BY what`,
    );
    return Object.fromEntries(rows.map(({ what, count }) => [what, count]));
  }

  function inDemo(table: string): string {
    return `${table} WHERE event_id = (SELECT id FROM events WHERE slug = 'demo-2027')`;
  }

  async function signedIn(email: string): Promise<string> {
    const { data } = await server.graphql<{ signIn: { token: string } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { token } }',
      { input: { email, password: 'demo1234' } },
    );
    return data.signIn.token;
  }

  it('says that it is one, by its origin and in its title', async () => {
    const { data } = await server.graphql(`{ event(slug: "demo-2027") {
      status origin startsOn endsOn timeZone title { zh en } theme { zh } release { number }
      hosts { role }
    } }`);

    expect(data.event).toEqual({
      status: 'published',
      origin: 'demo',
      startsOn: '2027-04-08',
      endsOn: '2027-04-10',
      timeZone: 'Asia/Shanghai',
      title: { zh: '示例大会2027（虚构）', en: 'Demo Conference 2027 (fictional)' },
      theme: { zh: '示例：人物、单位、协议均属虚构' },
      release: { number: 1 },
      hosts: ['guidance', 'host', 'organiser', 'co_organiser', 'supporter', 'media'].map(
        (role) => ({
          role,
        }),
      ),
    });
  });

  it('has ten rooms, twelve forums, two gates and items of every kind', async () => {
    expect(
      await counted(`SELECT 'rooms' AS what FROM ${inDemo('rooms')}
        UNION ALL SELECT 'forums' FROM ${inDemo('forums')}
        UNION ALL SELECT 'gates' FROM ${inDemo('gates')}`),
    ).toEqual({ forums: 12, gates: 2, rooms: 10 });
    expect(await counted(`SELECT kind AS what FROM ${inDemo('agenda_items')}`)).toEqual({
      break: 11,
      ceremony: 2,
      conferral: 2,
      fund: 2,
      keynote: 13,
      launch: 3,
      opening: 11,
      other: 8,
      panel: 11,
      release: 4,
      signing: 6,
      talk: 45,
      upgrade: 2,
    });
  });

  it('has eighty speakers, most of whom come', async () => {
    expect(await counted(`SELECT status AS what FROM ${inDemo('speakers')}`)).toEqual({
      confirmed: 76,
      declined: 1,
      invited: 2,
      withdrawn: 1,
    });
  });

  it('calls everybody in it something that nobody is called', async () => {
    const people = await server.owner.query<{ name: string; latin: string | null }[]>(
      'SELECT name, name_latin AS latin FROM people',
    );

    expect(people).toHaveLength(80 + 24);
    expect(
      people.filter(
        ({ name }) => !/示例|样本|虚构|演示|Example|Sample|Fiction|Placeholder/.test(name),
      ),
    ).toEqual([]);
    expect(people.filter(({ latin }) => latin !== null)).toHaveLength(36 + 8 + 24);
  });

  it('has two thousand registrations, of which some are cancelled', async () => {
    expect(await counted(`SELECT status AS what FROM ${inDemo('attendees')}`)).toEqual({
      cancelled: 57,
      registered: 1943,
    });
  });

  it('has forums that are full, with a line before them, and others with seats left', async () => {
    const lines = await server.owner.query<{ slug: string; free: number; waiting: number }[]>(
      `SELECT slug,
         (SELECT count(*)::integer FROM seats WHERE seats.capacity_id = forums.capacity_id AND NOT taken) AS free,
         (SELECT count(*)::integer FROM places
          WHERE places.forum_id = forums.id AND places.status = 'waitlisted') AS waiting
       FROM ${inDemo('forums')} ORDER BY slug`,
    );

    const full = lines.filter(({ free }) => free === 0).map(({ slug }) => slug);
    expect(full).toEqual(
      expect.arrayContaining(['life-science', 'robotics', 'technology-finance']),
    );
    expect(full.length).toBeLessThan(lines.length);
    expect(lines.filter(({ waiting }) => waiting > 0).length).toBeGreaterThan(2);
    expect(lines.filter(({ free, waiting }) => free > 0 && waiting > 0)).toEqual([]);
  });

  it('has thirty signings in every status, and a ledger of those that were ever sealed', async () => {
    expect(await counted(`SELECT status AS what FROM ${inDemo('signings')}`)).toEqual({
      approved: 3,
      draft: 3,
      reported: 2,
      scheduled: 6,
      sealed: 6,
      signed: 4,
      submitted: 3,
      voided: 2,
      withdrawn: 1,
    });
    expect(await counted(`SELECT 'entries' AS what FROM ${inDemo('ledger_entries')}`)).toEqual({
      entries: 7,
    });
  });

  it('adds up what is signed, of the amended record its latest edition alone', async () => {
    const token = await signedIn('observer@demo.test');

    const { data } = await server.graphql(
      `{ event(slug: "demo-2027") { signingTotals {
        signings disclosed { currency minorUnits count } undisclosed reported
      } } }`,
      {},
      token,
    );

    expect(data.event).toEqual({
      signingTotals: {
        signings: 9,
        disclosed: [
          { currency: 'CNY', minorUnits: '1688000000000', count: 7 },
          { currency: 'USD', minorUnits: '2000000000', count: 1 },
        ],
        undisclosed: 1,
        reported: 2,
      },
    });
  });

  it('has come in through both gates on the first morning, and shows every outcome of a scan', async () => {
    const outcomes = await counted(`SELECT outcome AS what FROM ${inDemo('check_ins')}`);
    const [hours] = await server.owner.query<[{ first: Date; last: Date; gates: number }]>(
      `SELECT min(scanned_at) AS first, max(scanned_at) AS last, count(DISTINCT gate_id)::integer AS gates
       FROM ${inDemo('check_ins')}`,
    );

    expect(outcomes).toEqual({ admitted: 648, already_in: 5, cancelled: 19, unknown_ticket: 1 });
    expect(hours.first.toISOString()).toBe('2027-04-08T00:00:00.000Z');
    expect(hours.last.getTime()).toBeLessThan(Date.parse('2027-04-08T02:00:00Z'));
    expect(hours.gates).toBe(2);
  });

  it('released what clashes only where it is agreed on, or only warns', async () => {
    const token = await signedIn('organiser@demo.test');

    const { data } = await server.graphql<{
      event: { release: { warnings: { kind: string; clash: { kind: string } | null }[] } };
    }>(
      '{ event(slug: "demo-2027") { release { warnings { kind clash { kind ignoredReason } } } } }',
      {},
      token,
    );

    expect(
      data.event.release.warnings.map(({ kind, clash }) => clash?.kind ?? kind).sort(),
    ).toEqual(['availability', 'capacity', 'person', 'travel', 'unconfirmed', 'unconfirmed']);
  });

  it('has clashes in its draft of each kind that would stop the next release', async () => {
    const token = await signedIn('organiser@demo.test');
    const [{ id }] = await server.owner.query<[{ id: string }]>(
      `SELECT id FROM events WHERE slug = 'demo-2027'`,
    );

    const { data } = await server.graphql<{
      clashes: { kind: string; severity: string; ignoredReason: string | null }[];
    }>('query ($id: ID!) { clashes(eventId: $id) { kind severity ignoredReason } }', { id }, token);

    const blocking = data.clashes.filter(
      ({ severity, ignoredReason }) => severity === 'blocks_release' && ignoredReason === null,
    );
    expect(new Set(blocking.map(({ kind }) => kind))).toEqual(
      new Set(['room', 'person', 'outside_forum']),
    );
  });

  it.each([
    ['owner', 'owner', null, true],
    ['organiser', 'organiser', null, true],
    ['reviewer', 'reviewer', null, false],
    ['registrar', 'registrar', null, false],
    ['registrar2', 'registrar', null, false],
    ['stage', 'stage_manager', null, false],
    ['door', 'door', 'gates', false],
    ['partner', 'partner', 'organisations', false],
    ['press', 'press', null, false],
    ['lead', 'forum_lead', 'forums', false],
    ['observer', 'observer', null, false],
  ])('lets %s@demo.test in as %s', async (name, role, scoped, mayCreateEvents) => {
    const email = `${name}@demo.test`;

    const token = await signedIn(email);

    expect(token).toEqual(expect.any(String));
    const grants = await server.owner.query<{ role: string; slug: string; scope: string | null }[]>(
      `SELECT role, slug, scope_id AS scope FROM grants JOIN accounts ON accounts.id = account_id
         JOIN events ON events.id = event_id
       WHERE email = $1 AND may_create_events = $2`,
      [email, mayCreateEvents],
    );
    expect(grants).toEqual([
      { role, slug: 'demo-2027', scope: scoped === null ? null : expect.any(String) },
    ]);
    if (scoped === null) return;
    const [{ known }] = await server.owner.query<[{ known: boolean }]>(
      `SELECT EXISTS (SELECT FROM ${scoped} WHERE id = $1) AS known`,
      [grants[0]?.scope],
    );
    expect(known).toBe(true);
  });

  it('marks each of its rows as demo', async () => {
    const tables = await server.owner.query<{ name: string }[]>(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'origin' AND table_name <> 'events'`,
    );

    const origins = new Map<string, unknown>();
    for (const { name } of tables) {
      origins.set(
        name,
        await counted(`SELECT origin AS what FROM ${name} WHERE origin <> 'article'`),
      );
    }

    expect([...origins.values()].flatMap((of) => Object.keys(of as object))).toEqual(
      expect.arrayContaining(['demo']),
    );
    for (const [table, of] of origins) {
      expect([table, Object.keys(of as object).filter((origin) => origin !== 'demo')]).toEqual([
        table,
        [],
      ]);
    }
  });

  it('changes nothing when it is sown again', async () => {
    const before = await fingerprints(server.owner);

    await server.get(SeedService).sow();
    await server.get(SeedService).onFirstStart();

    expect(await fingerprints(server.owner)).toEqual(before);
  });
});

describe('what the demo draws by lot', () => {
  it('is the same each time', () => {
    const chance = new Chance(2027);

    expect([chance.next(), chance.next(), chance.next()].map((drawn) => drawn.toFixed(6))).toEqual([
      '0.987989',
      '0.516964',
      '0.196198',
    ]);
    expect(visitors.filter(({ fits }) => !fits)).toHaveLength(139);
    expect(visitors.at(-1)).toEqual({
      name: '何访客',
      email: 'visitor2000@demo.test',
      organisation: '示例创投',
      forums: ['opening', 'life-science', 'technology-finance'],
      fits: false,
    });
  });
});
