import 'reflect-metadata';

import { Command } from 'commander';

import { accountCreateCommand, type AccountOptions } from './commands/account-create.command.js';
import { doctorCommand } from './commands/doctor/doctor.command.js';
import { exportCommand, type ExportCommandOptions } from './commands/export.command.js';
import { importCommand, type ImportCommandOptions } from './commands/import.command.js';
import { migrateCommand } from './commands/migrate.command.js';
import { resetCommand } from './commands/reset.command.js';
import { schemaPrintCommand } from './commands/schema-print.command.js';
import { seedCommand } from './commands/seed.command.js';
import { verifyCommand } from './commands/verify.command.js';
import { loadDotEnv } from './kernel/config/environment.js';
import { exportFormats } from './programme/interchange/formats.js';
import { sentenceFor } from './start/sentence-for.js';
import { serve } from './start/serve.js';

let exitCode = 0;
const dais = new Command('dais').description(
  '大会全程管理系统 · One system for the whole life of a conference',
);

dais
  .command('start')
  .description('启动服务 · run the server')
  .action(async () => void (exitCode = await serve()));
dais
  .command('migrate')
  .description('更新数据库结构 · bring the database to what this version needs')
  .action(migrateCommand);
dais
  .command('seed')
  .description('写入范例大会与演示大会 · bring in the model case and the demo event')
  .action(seedCommand);
dais
  .command('reset')
  .description('清空全部数据 · delete all data')
  .option(
    '--yes',
    '确认清空 DATABASE_URL 所指的数据库 · also where DATABASE_URL names the database',
    false,
  )
  .action(resetCommand);
dais
  .command('account:create')
  .description(
    '创建账户，密码从标准输入或 DAIS_PASSWORD 读取 · make an account; the password comes from standard input or DAIS_PASSWORD',
  )
  .requiredOption('--email <address>', '邮箱 · the mail address to sign in with')
  .requiredOption('--name <name>', '姓名 · the name others see')
  .option('--may-create-events', '可创建大会 · may create events', false)
  .action((options: AccountOptions) => accountCreateCommand(options));
dais
  .command('schema:print')
  .description('生成 schema.graphql 与 schema.sql · write schema.graphql and schema.sql')
  .option('--check', '只检查是否最新 · only say whether they are current', false)
  .action(
    async (options: { check: boolean }) => void (exitCode = await schemaPrintCommand(options)),
  );
dais
  .command('verify')
  .description('不经数据库，核验导出的签约账本 · check an exported ledger without the database')
  .argument('<file>', '导出文件 · the export, as `GET /ledgers/:eventId` gives it')
  .option('--head <sequence:hash>', '已公布的链首 · the head that was published elsewhere')
  .action(
    async (file: string, options: { head?: string }) =>
      void (exitCode = await verifyCommand(file, options)),
  );
dais
  .command('import')
  .description(
    '导入其他系统的日程，格式自动识别 · bring along the programme of another system, in whichever format',
  )
  .argument('<file>', '文件，- 为标准输入 · the file; - for the standard input')
  .requiredOption(
    '--event <slug>',
    '导入到哪个大会，没有则新建 · into which event; a new one where there is none',
  )
  .option('--dry-run', '只报告，不写入 · only tell what would be done', false)
  .option('--json', '以 JSON 报告 · tell it in JSON', false)
  .option(
    '--time-zone <zone>',
    '无时区的时间按此理解，如 Asia/Shanghai · in which clocks without a zone run',
  )
  .option(
    '--column <name=meaning>',
    '表格中某一列是什么，可多次，如 活动=title_zh · what a column of a spreadsheet is; more than once',
    (text: string, before: readonly string[]) => [...before, text],
    [],
  )
  .action(
    async (file: string, options: ImportCommandOptions) =>
      void (exitCode = await importCommand(file, options)),
  );
dais
  .command('export')
  .description('导出日程到标准输出 · write a programme to the standard output')
  .requiredOption('--event <slug>', '哪个大会 · of which event')
  .requiredOption('--format <format>', `格式 · ${Object.keys(exportFormats).join('|')}`)
  .option(
    '--release <number>',
    '发布版号，默认最新；未发布则为草稿 · the release; else the last, or the draft',
  )
  .action((options: ExportCommandOptions) => exportCommand(options));
dais
  .command('doctor')
  .description('检查安装与设置 · say what is wrong with the set-up and what to do')
  .action(async () => void (exitCode = await doctorCommand()));

try {
  loadDotEnv();
  await dais.parseAsync();
} catch (failure) {
  process.stderr.write(`${sentenceFor(failure)}\n`);
  exitCode = 1;
}
// Whatever still holds the process up has nothing left to do.
process.exit(exitCode);
