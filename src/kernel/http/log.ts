import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Level, type Logger, pino } from 'pino';

import type { Environment } from '../config/environment.js';

/** What never stands in a log, wherever an object that holds it is logged. */
const secrets = [
  'password',
  'token',
  'email',
  'authorization',
  'cookie',
  'set-cookie',
  // The values of a refused statement, and the row that Postgres quotes with its refusal.
  'parameters',
  'detail',
  'where',
];

/** One line of JSON for each thing worth knowing. */
export function makeLog({ logLevel }: Environment, target?: DestinationStream): Logger {
  const paths = secrets.flatMap((name) => {
    const key = `["${name}"]`;
    return [key, `*${key}`, `*.*${key}`, `*.*.*${key}`];
  });
  return pino({ level: logLevel, base: null, redact: { paths, censor: '[redacted]' } }, target);
}

/** Of use only while one looks for a fault in how the modules fit together. */
const startUp = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
]);

/** Lets Nest, and everything that uses its `Logger`, write to the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly target: Logger) {}

  fatal(message: unknown, ...more: unknown[]): void {
    this.write('fatal', message, more);
  }

  error(message: unknown, ...more: unknown[]): void {
    this.write('error', message, more);
  }

  warn(message: unknown, ...more: unknown[]): void {
    this.write('warn', message, more);
  }

  log(message: unknown, ...more: unknown[]): void {
    this.write(startUp.has(String(more.at(-1))) ? 'debug' : 'info', message, more);
  }

  debug(message: unknown, ...more: unknown[]): void {
    this.write('debug', message, more);
  }

  verbose(message: unknown, ...more: unknown[]): void {
    this.write('trace', message, more);
  }

  /** Nest adds the name of the class that logs as the last argument, and a stack, if any, before it. */
  private write(level: Level, message: unknown, more: unknown[]): void {
    const context = more.at(-1);
    const stack = more.length > 1 ? { stack: more[0] } : {};
    if (message instanceof Error) this.target[level]({ context, err: message }, message.message);
    else if (typeof message === 'string') this.target[level]({ context, ...stack }, message);
    else this.target[level]({ context, ...stack, what: message });
  }
}
