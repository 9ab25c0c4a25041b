import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

import { isEmail } from 'class-validator';
import { DataSource } from 'typeorm';

import { authConstraints, AccountExists } from '../kernel/auth/auth.errors.js';
import { authMessages } from '../kernel/auth/auth.messages.js';
import { AccountsService } from '../kernel/auth/accounts.service.js';
import { explain } from '../kernel/errors/constraint-errors.js';
import { PlainFailure } from '../kernel/errors/plain-failure.js';
import { withApp } from './with-app.js';

export interface AccountOptions {
  readonly email: string;
  readonly name: string;
  readonly mayCreateEvents?: boolean;
}

/** The command was not used as it must be; the message says how. */
class MisusedCommand extends PlainFailure {}

/** `dais account:create`; the password never stands on the command line, where every user of the machine can read it. */
export async function accountCreateCommand({
  email,
  name,
  mayCreateEvents = false,
}: AccountOptions): Promise<void> {
  if (!isEmail(email)) {
    throw new MisusedCommand({
      zh: `“${email}” 不是邮箱地址。`,
      en: `“${email}” is not a mail address.`,
    });
  }
  const password = process.env.DAIS_PASSWORD ?? (await readPassword());
  if (password.length < 8 || password.length > 200) {
    throw new MisusedCommand({
      zh: '密码须为 8 至 200 个字符。',
      en: 'A password has 8 to 200 characters.',
    });
  }
  await withApp(async (app) => {
    const accounts = app.get(AccountsService, { strict: false });
    try {
      await app
        .get(DataSource)
        .transaction((tx) => accounts.create(tx, { email, name, password, mayCreateEvents }));
    } catch (failure) {
      const refusal = explain(failure, authConstraints);
      if (!(refusal instanceof AccountExists)) throw failure;
      throw new MisusedCommand(authMessages[refusal.code]);
    }
  });
  process.stdout.write(`已创建账户 ${email}。 The account ${email} exists now.\n`);
}

/** The first line of the standard input; typed at a terminal, it is not shown. */
async function readPassword(): Promise<string> {
  const atTerminal = process.stdin.isTTY;
  if (atTerminal) process.stderr.write('密码 Password: ');
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: atTerminal });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (atTerminal) process.stderr.write('\n');
  }
}
