import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import {
  type EnvironmentMistaken,
  readEnvironment,
} from '../../../src/kernel/config/environment.js';
import { aDataFolder } from '../../support/data-folder.js';

describe('readEnvironment', () => {
  let dataFolder: string;
  beforeAll(() => {
    dataFolder = aDataFolder();
  });
  afterAll(() => rmSync(dataFolder, { recursive: true }));

  const read = (variables: Record<string, string> = {}) =>
    readEnvironment({ DAIS_DATA: dataFolder, ...variables });
  const mistakesOf = (variables: Record<string, string>) => {
    try {
      read(variables);
      return [];
    } catch (failure) {
      return (failure as EnvironmentMistaken).sentences.map(({ en }) => en);
    }
  };

  it('needs nothing to be set', () => {
    const { ticketKey, ...environment } = read();

    expect(ticketKey.asymmetricKeyType).toBe('ed25519');
    expect(environment).toEqual({
      production: false,
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://localhost:3000',
      databaseUrl: null,
      databaseOwnerUrl: null,
      dataFolder,
      work: { web: true, jobs: true },
      trustProxy: false,
      smtpUrl: null,
      mailFrom: 'Dais <dais@localhost>',
      logLevel: 'warn',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(read({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: null });
  });

  it('reads everything that is set', () => {
    const { privateKey } = generateKeyPairSync('ed25519');

    const environment = read({
      NODE_ENV: 'production',
      HOST: '0.0.0.0',
      PORT: '8080',
      DAIS_PUBLIC_URL: 'https://dais.example.org/',
      DATABASE_URL: 'postgres://dais:pw@db:5432/dais',
      DATABASE_OWNER_URL: 'postgresql://owner:pw@db:5432/dais',
      DAIS_TICKET_KEY: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
      DAIS_WORK: 'jobs',
      DAIS_TRUST_PROXY: '10.0.0.0/8, 127.0.0.1',
      SMTP_URL: 'smtps://user:pw@mail.example.org',
      DAIS_MAIL_FROM: '大会 <dais@example.org>',
    });

    expect(environment).toEqual({
      production: true,
      host: '0.0.0.0',
      port: 8080,
      publicUrl: 'https://dais.example.org',
      databaseUrl: 'postgres://dais:pw@db:5432/dais',
      databaseOwnerUrl: 'postgresql://owner:pw@db:5432/dais',
      dataFolder,
      ticketKey: privateKey,
      work: { web: false, jobs: true },
      trustProxy: '10.0.0.0/8, 127.0.0.1',
      smtpUrl: 'smtps://user:pw@mail.example.org',
      mailFrom: '大会 <dais@example.org>',
      logLevel: 'info',
    });
  });

  it('cannot be changed afterwards', () => {
    const environment = read() as { port: number; work: { web: boolean } };

    expect(() => (environment.port = 1)).toThrow(TypeError);
    expect(() => (environment.work.web = false)).toThrow(TypeError);
  });

  it('names every mistake at once, one sentence each', () => {
    const mistakes = mistakesOf({
      PORT: '70000',
      DATABASE_URL: 'mysql://dais@db/dais',
      DATABASE_OWNER_URL: 'postgres://db',
      DAIS_PUBLIC_URL: 'https://example.org/dais',
      DAIS_TICKET_KEY: 'secret',
      DAIS_WORK: 'web,mail',
      DAIS_TRUST_PROXY: 'yes',
      SMTP_URL: 'mail.example.org',
      LOG_LEVEL: 'loud',
    });

    expect(mistakes).toEqual([
      'PORT must be a port between 1 and 65535, not “70000”.',
      'SMTP_URL must be an address that begins with smtp:// or smtps://.',
      'DATABASE_URL must be an address that begins with postgres:// or postgresql://.',
      'DATABASE_OWNER_URL must name a user: postgres://user:password@host:5432/database.',
      'DAIS_TICKET_KEY must be a private Ed25519 key, as PEM or as PKCS#8 in base64.',
      'DAIS_PUBLIC_URL must be an origin alone, without a path: https://dais.example.org.',
      'DAIS_WORK must be web, jobs, or web,jobs, not “web,mail”.',
      'DAIS_TRUST_PROXY must be true, false, or the addresses of the proxies with commas between.',
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not “loud”.',
      'DAIS_MAIL_FROM must name the sender when SMTP_URL is set.',
    ]);
  });

  it.each([
    [
      { DATABASE_OWNER_URL: 'postgres://owner@db/dais' },
      'DATABASE_OWNER_URL is of no use without DATABASE_URL: set both, or neither.',
    ],
    [
      { DATABASE_URL: 'postgres://dais@db/dais', DATABASE_OWNER_URL: 'postgres://dais@db/dais' },
      'DATABASE_URL and DATABASE_OWNER_URL must name two users: the application owns nothing.',
    ],
    [
      { DAIS_MAIL_FROM: 'a@b.c\r\nBcc: everybody@example.org' },
      'DAIS_MAIL_FROM must be a mail address, such as Dais <dais@example.org>.',
    ],
    [
      { DATABASE_URL: 'postgres://dais@db' },
      'DATABASE_URL must name a database: postgres://user:password@host:5432/database.',
    ],
    ...['pass/word', 'pass#word', 'pass%word'].map((password): [Record<string, string>, string] => [
      { DATABASE_URL: `postgres://dais:${password}@db:5432/dais` },
      'DATABASE_URL cannot be read: in a password, write @ : / ? # and % percent-encoded, such as %2F for /.',
    ]),
  ])('refuses %j', (variables, mistake) => {
    expect(mistakesOf(variables)).toEqual([mistake]);
  });

  it('says each mistake in Chinese too', () => {
    expect(() => read({ PORT: '0', DAIS_WORK: 'mail' })).toThrow(
      'PORT 须为 1 至 65535 的端口号，而非“0”。\n' +
        'PORT must be a port between 1 and 65535, not “0”.\n' +
        'DAIS_WORK 须为 web、jobs 或 web,jobs，而非“mail”。\n' +
        'DAIS_WORK must be web, jobs, or web,jobs, not “mail”.',
    );
  });

  it('refuses a ticket key that is not Ed25519', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

    const mistakes = mistakesOf({
      DAIS_TICKET_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    });

    expect(mistakes).toEqual([
      'DAIS_TICKET_KEY must be a private Ed25519 key, as PEM or as PKCS#8 in base64.',
    ]);
  });

  it('reads a ticket key whose line ends are written out', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

    const { ticketKey } = read({ DAIS_TICKET_KEY: pem.replaceAll('\n', '\\n') });

    expect(ticketKey.equals(privateKey)).toBe(true);
  });

  it('makes the ticket key once and lets nobody else read it', () => {
    const first = createPublicKey(read().ticketKey);
    const second = createPublicKey(read().ticketKey);

    expect(second.equals(first)).toBe(true);
    expect(statSync(join(dataFolder, 'ticket-key.pem')).mode & 0o777).toBe(0o600);
  });
  it.each([
    ['a folder that is a file', '', 'cannot be used'],
    ['a key that is none', 'ticket-key.pem', 'holds no Ed25519 key'],
  ])('says in a sentence what is wrong with %s', (_what, name, sentence) => {
    const folder = aDataFolder();
    const file = join(folder, name === '' ? 'file' : name);
    writeFileSync(file, 'no key');

    expect(() => read({ DAIS_DATA: name === '' ? file : folder })).toThrow(sentence);
  });
});

describe('the container', () => {
  const text = (file: string) => readFileSync(file, 'utf8');
  const every = (pattern: RegExp, file: string) =>
    [...text(file).matchAll(pattern)].map(([, found = '']) => found);
  const settings = new Set(
    every(/\b(?:given|check(?:<[^>]+>)?)\('([A-Z_]+)'/g, 'src/kernel/config/environment.ts'),
  );
  const { services, volumes } = parse(text('docker-compose.yml')) as Compose;

  interface Service {
    readonly build?: string;
    readonly depends_on?: Record<string, { readonly condition: string }>;
    readonly environment: Record<string, unknown>;
    readonly volumes: readonly string[];
    readonly [key: string]: unknown;
  }
  interface Compose {
    readonly services: Record<string, Service>;
    readonly volumes: Record<string, null>;
  }

  /** Every list within, however deep. */
  const listsIn = (value: unknown): unknown[][] => {
    if (typeof value !== 'object' || value === null) return [];
    return [...(Array.isArray(value) ? [value] : []), ...Object.values(value).flatMap(listsIn)];
  };

  it('is asked for what Compose takes: lists of texts, and settings that are one text each', () => {
    const untold = listsIn(services)
      .flat()
      .filter((one) => typeof one !== 'string');
    const unset = Object.values(services)
      .flatMap(({ environment }) => Object.entries(environment))
      .filter(([, value]) => typeof value !== 'string');

    // `- fetch(…) ? 0: 1` once was a mapping, and the whole file was refused.
    expect(untold).toEqual([]);
    expect(unset).toEqual([]);
  });

  it('hangs on services and volumes that are there', () => {
    const needed = Object.values(services).flatMap((one) => Object.keys(one.depends_on ?? {}));
    const held = Object.values(services).flatMap((one) =>
      one.volumes.map((volume) => volume.split(':')[0]),
    );
    const asked = Object.values(services).flatMap((one) => Object.values(one.depends_on ?? {}));

    expect(Object.keys(services)).toEqual(expect.arrayContaining(needed));
    expect(held.sort()).toEqual(Object.keys(volumes).sort());
    // The image of the database has no health check of its own.
    expect(asked).toEqual([{ condition: 'service_healthy' }]);
    expect(services.db).toHaveProperty('healthcheck.test');
  });

  it('is given settings that Dais knows, and passwords that the guide tells of', () => {
    const given = Object.keys(services.app?.environment ?? {});
    const named = every(/\$\{([A-Z_]+)/g, 'docker-compose.yml');
    const inImage = every(/^ENV (.+)$/gm, 'Dockerfile').flatMap((line) =>
      [...line.matchAll(/([A-Z_]+)=/g)].map(([, name = '']) => name),
    );
    const known = [...settings, 'DAIS_OWNER_PASSWORD', 'DAIS_DATABASE_PASSWORD'];

    expect(known).toEqual(expect.arrayContaining([...given, ...named, ...inImage]));
    expect(text('docs/operations.md')).toMatch(/DAIS_OWNER_PASSWORD=[^]*DAIS_DATABASE_PASSWORD=/);
  });

  it('is made of files that are there and that the build is shown', () => {
    const stages = every(/^FROM \S+ AS (\S+)$/gm, 'Dockerfile');
    const copied = every(/^COPY (?!--from)(.+) \S+$/gm, 'Dockerfile')
      .flatMap((files) => files.split(' '))
      .filter((file) => file !== '.');
    const taken = every(/^COPY --from=(\S+)/gm, 'Dockerfile');
    const shown = every(/^!(.+)$/gm, '.dockerignore');
    const isShown = (file: string) => shown.some((one) => `${file}/`.startsWith(`${one}/`));

    expect(copied.length).toBeGreaterThan(3);
    expect(copied.filter((file) => !existsSync(file) || !isShown(file))).toEqual([]);
    expect(shown.filter((file) => !existsSync(file))).toEqual([]);
    expect(stages).toEqual(expect.arrayContaining(taken));
    expect(existsSync(/"(bin\/[^"]+)"\]\s*$/.exec(text('Dockerfile'))?.[1] ?? '')).toBe(true);
  });

  it('and whoever copies .env.example find every setting, and no other', () => {
    expect(every(/^(?:# )?([A-Z_]+)=/gm, '.env.example').sort()).toEqual([...settings].sort());
  });
});
