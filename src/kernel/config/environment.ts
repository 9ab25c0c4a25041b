import type { KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { PlainFailure } from '../errors/plain-failure.js';
import type { Sentence } from '../text/messages.js';
import { parseTicketKey, ticketKeyIn } from './ticket-key.js';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

/** What the installation was told from outside: read once, checked whole, never changed. */
export abstract class Environment {
  abstract readonly production: boolean;
  abstract readonly host: string;
  abstract readonly port: number;
  /** The address people use, without a slash at its end. */
  abstract readonly publicUrl: string;
  /** Null: the server runs a PostgreSQL of its own. */
  abstract readonly databaseUrl: string | null;
  /** Null: nothing here may change the schema. */
  abstract readonly databaseOwnerUrl: string | null;
  /** An absolute path. */
  abstract readonly dataFolder: string;
  /** Signs tickets (Ed25519). */
  abstract readonly ticketKey: KeyObject;
  abstract readonly work: { readonly web: boolean; readonly jobs: boolean };
  /** What Fastify's `trustProxy` takes: whose `X-Forwarded-For` is believed. */
  abstract readonly trustProxy: boolean | string;
  /** Null: mails are stored and readable, none is sent. */
  abstract readonly smtpUrl: string | null;
  abstract readonly mailFrom: string;
  abstract readonly logLevel: LogLevel;
}

/** The environment holds mistakes; there is a sentence for every one of them. */
export class EnvironmentMistaken extends PlainFailure {}

/** What is wrong with the text of one variable; the sentence goes on after the variable's name. */
class Mistake extends Error {
  constructor(readonly rest: Sentence) {
    super();
  }
}

/** Reads `.env` in the working folder where there is one; what is already set wins over it. */
export function loadDotEnv(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}

/**
 * Checks every variable and stops with all mistakes at once. An empty variable counts as unset.
 * Makes the ticket key in the data folder where none is given.
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const mistakes: Sentence[] = [];
  const given = (name: string): string | null => {
    const text = variables[name]?.trim();
    return text === undefined || text === '' ? null : text;
  };
  const check = <Value>(name: string, fallback: Value, read: (text: string) => Value): Value => {
    const text = given(name);
    if (text === null) return fallback;
    try {
      return read(text);
    } catch (failure) {
      if (!(failure instanceof Mistake)) throw failure;
      const { zh, en } = failure.rest;
      mistakes.push({ zh: `${name} ${zh}`, en: `${name} ${en}` });
      return fallback;
    }
  };

  const production = given('NODE_ENV') === 'production';
  const host = given('HOST') ?? '127.0.0.1';
  const port = check('PORT', 3000, portNumber);
  const smtpUrl = check('SMTP_URL', null, (text) => address(text, ['smtp:', 'smtps:']));
  const databaseUrl = check('DATABASE_URL', null, databaseAddress);
  const databaseOwnerUrl = check('DATABASE_OWNER_URL', null, databaseAddress);
  const dataFolder = resolve(given('DAIS_DATA') ?? '.data');
  const givenKey = check('DAIS_TICKET_KEY', null, ticketKey);
  const environment = {
    production,
    host,
    port,
    publicUrl: check('DAIS_PUBLIC_URL', localAddress(host, port), publicAddress),
    databaseUrl,
    databaseOwnerUrl,
    dataFolder,
    work: Object.freeze(check('DAIS_WORK', { web: true, jobs: true }, work)),
    trustProxy: check<boolean | string>('DAIS_TRUST_PROXY', false, trusted),
    smtpUrl,
    mailFrom: check('DAIS_MAIL_FROM', 'Dais <dais@localhost>', mailAddress),
    // On a laptop the box with the addresses is to stay in sight.
    logLevel: check<LogLevel>('LOG_LEVEL', production ? 'info' : 'warn', logLevel),
  };

  if (given('DATABASE_OWNER_URL') !== null && given('DATABASE_URL') === null) {
    mistakes.push({
      zh: '单设 DATABASE_OWNER_URL 没有用处：请与 DATABASE_URL 一起设置，或都不设置。',
      en: 'DATABASE_OWNER_URL is of no use without DATABASE_URL: set both, or neither.',
    });
  }
  if (
    databaseUrl !== null &&
    databaseOwnerUrl !== null &&
    sameLogin(databaseUrl, databaseOwnerUrl)
  ) {
    mistakes.push({
      zh: 'DATABASE_URL 与 DATABASE_OWNER_URL 须是两个不同的用户：应用自身不拥有任何表。',
      en: 'DATABASE_URL and DATABASE_OWNER_URL must name two users: the application owns nothing.',
    });
  }
  if (given('SMTP_URL') !== null && given('DAIS_MAIL_FROM') === null) {
    mistakes.push({
      zh: '设置了 SMTP_URL，就须用 DAIS_MAIL_FROM 写明发件人。',
      en: 'DAIS_MAIL_FROM must name the sender when SMTP_URL is set.',
    });
  }
  if (mistakes.length > 0) throw new EnvironmentMistaken(...mistakes);
  return Object.freeze({ ...environment, ticketKey: givenKey ?? ticketKeyIn(dataFolder) });
}

/** The same environment, but for what the start itself has settled. */
export function environmentWith(
  environment: Environment,
  settled: Partial<Environment>,
): Environment {
  return Object.freeze(Object.assign({}, environment, settled));
}

/** Where a browser on this machine finds a server that listens on this host and port. */
export function localAddress(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere || host === '127.0.0.1' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new Mistake({
      zh: `须为 1 至 65535 的端口号，而非“${text}”。`,
      en: `must be a port between 1 and 65535, not “${text}”.`,
    });
  }
  return port;
}

function address(text: string, schemes: readonly string[]): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !schemes.includes(url.protocol) || url.hostname === '' || !isDecodable(url)) {
    const begun = schemes.map((scheme) => `${scheme}//`);
    // The password is what breaks an address that begins as it should.
    if (text.includes('@') && begun.some((one) => text.startsWith(one))) {
      throw new Mistake({
        zh: '无法解析：密码中的 @、:、/、?、# 和 % 须写成百分号编码，如 / 写作 %2F。',
        en: 'cannot be read: in a password, write @ : / ? # and % percent-encoded, such as %2F for /.',
      });
    }
    throw new Mistake({
      zh: `须为以 ${begun.join(' 或 ')} 开头的地址。`,
      en: `must be an address that begins with ${begun.join(' or ')}.`,
    });
  }
  return text;
}

function isDecodable({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}

function databaseAddress(text: string): string {
  address(text, ['postgres:', 'postgresql:']);
  const { username, pathname } = new URL(text);
  const example = 'postgres://user:password@host:5432/database';
  if (username === '') {
    throw new Mistake({ zh: `须写明用户：${example}。`, en: `must name a user: ${example}.` });
  }
  if (pathname.length < 2) {
    throw new Mistake({
      zh: `须写明数据库：${example}。`,
      en: `must name a database: ${example}.`,
    });
  }
  return text;
}

function sameLogin(one: string, other: string): boolean {
  return new URL(one).username === new URL(other).username;
}

function publicAddress(text: string): string {
  address(text, ['http:', 'https:']);
  const { origin, pathname, search, hash } = new URL(text);
  if (pathname !== '/' || search !== '' || hash !== '') {
    throw new Mistake({
      zh: '须为不带路径的网址，如 https://dais.example.org。',
      en: 'must be an origin alone, without a path: https://dais.example.org.',
    });
  }
  return origin;
}

function work(text: string): { web: boolean; jobs: boolean } {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.some((part) => part !== 'web' && part !== 'jobs')) {
    throw new Mistake({
      zh: `须为 web、jobs 或 web,jobs，而非“${text}”。`,
      en: `must be web, jobs, or web,jobs, not “${text}”.`,
    });
  }
  return { web: parts.includes('web'), jobs: parts.includes('jobs') };
}

function trusted(text: string): boolean | string {
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^[\d.:a-f/, ]+$/i.test(text)) return text;
  throw new Mistake({
    zh: '须为 true、false 或以逗号分隔的代理地址。',
    en: 'must be true, false, or the addresses of the proxies with commas between.',
  });
}

function mailAddress(text: string): string {
  if (/^[^\r\n<>]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(text)) return text;
  throw new Mistake({
    zh: '须为邮箱地址，如 Dais <dais@example.org>。',
    en: 'must be a mail address, such as Dais <dais@example.org>.',
  });
}

function ticketKey(text: string): KeyObject {
  const key = parseTicketKey(text);
  if (key !== null) return key;
  throw new Mistake({
    zh: '须为 Ed25519 私钥，格式为 PEM 或 base64 编码的 PKCS#8。',
    en: 'must be a private Ed25519 key, as PEM or as PKCS#8 in base64.',
  });
}

function logLevel(text: string): LogLevel {
  const level = logLevels.find((one) => one === text);
  if (level !== undefined) return level;
  throw new Mistake({
    zh: `须为 ${logLevels.join('、')} 之一，而非“${text}”。`,
    en: `must be one of ${logLevels.join(', ')}, not “${text}”.`,
  });
}
