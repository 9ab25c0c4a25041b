import { describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';

import type { Environment } from '../../../src/kernel/config/environment.js';
import { makeLog, NestLog } from '../../../src/kernel/http/log.js';

/** What is written while the work is done, one line each. */
function written(work: (log: ReturnType<typeof makeLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  const log = makeLog({ logLevel: 'trace' } as Environment, { write: (line) => lines.push(line) });
  work(log);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('makeLog', () => {
  it('leaves out secrets and addresses however deep they lie', () => {
    const [line] = written((log) =>
      log.info({
        password: 'demo1234',
        request: { headers: { authorization: 'Bearer x', cookie: 'dais=x' } },
        input: { attendee: { email: 'ada@example.org', name: 'Ada' } },
      }),
    );

    expect(line).toMatchObject({
      password: '[redacted]',
      request: { headers: { authorization: '[redacted]', cookie: '[redacted]' } },
      input: { attendee: { email: '[redacted]', name: 'Ada' } },
    });
  });

  it('names the constraint that refused a statement, and none of the values', () => {
    const refusal = Object.assign(new Error('duplicate key value violates unique constraint "x"'), {
      detail: 'Key (email)=(ada@example.org) already exists.',
      constraint: 'accounts_email_once',
    });
    const failure = new QueryFailedError('INSERT …', ['ada@example.org'], refusal);

    const [line] = written((log) => new NestLog(log).error(failure, 'AccountsService'));

    expect(JSON.stringify(line)).not.toContain('ada@example.org');
    expect(line).toMatchObject({
      context: 'AccountsService',
      err: { constraint: 'accounts_email_once' },
    });
  });
});

describe('NestLog', () => {
  it('writes what Nest’s own logger is given, with the class that said it', () => {
    const lines = written((log) => {
      Logger.overrideLogger(new NestLog(log));
      new Logger('MailsService').warn('no answer');
      new Logger('NestFactory').log('Starting');
      new Logger('MailsService').log({ sent: 3 });
    });
    Logger.overrideLogger(false);

    expect(lines).toMatchObject([
      { level: 40, context: 'MailsService', msg: 'no answer' },
      { level: 20, context: 'NestFactory', msg: 'Starting' },
      { level: 30, context: 'MailsService', what: { sent: 3 } },
    ]);
  });
});
