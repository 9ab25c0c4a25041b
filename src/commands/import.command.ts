import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';

import { theHouse } from '../kernel/auth/viewer.js';
import { PlainFailure } from '../kernel/errors/plain-failure.js';
import {
  choiceIn,
  type ColumnChoice,
  ColumnMeaning,
  repeatedIn,
} from '../programme/interchange/column-meaning.js';
import { type ImportResult, ImportService } from '../programme/interchange/import.service.js';
import { ImportRefused } from '../programme/interchange/interchange.errors.js';
import type { Problem } from '../programme/interchange/report.js';
import { zoneOf } from '../programme/interchange/times.js';
import { printed } from './printed.js';
import { slugGiven } from './slug-given.js';
import { withApp } from './with-app.js';

export interface ImportCommandOptions {
  readonly event: string;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly timeZone?: string;
  readonly column: readonly string[];
}

/** `dais import`: brings a programme along, and tells what stands in the event afterwards. Gives 1 where it is refused. */
export async function importCommand(
  file: string,
  { event, dryRun, json, timeZone, column }: ImportCommandOptions,
): Promise<number> {
  const slug = slugGiven(event);
  const zone = timeZone === undefined ? null : zoneGiven(timeZone);
  const columns = columnsGiven(column);
  const content = await contentOf(file);
  return withApp(async (app) => {
    const imports = app.get(ImportService, { strict: false });
    try {
      const options = { dryRun, timeZone: zone, columns };
      const result = await imports.import(theHouse, { slug }, content, options);
      await printed(json ? inJson(standing(result)) : inWords(result, slug, dryRun));
      return 0;
    } catch (failure) {
      if (!(failure instanceof ImportRefused)) throw failure;
      const { errors, warnings } = failure;
      if (json) await printed(inJson({ errors, warnings }));
      else process.stderr.write(refusal(failure));
      return 1;
    }
  });
}

async function contentOf(file: string): Promise<AsyncIterable<Uint8Array>> {
  if (file === '-') return process.stdin as AsyncIterable<Uint8Array>;
  try {
    await access(file, constants.R_OK);
    if ((await stat(file)).isDirectory()) throw new TypeError('A folder has no content.');
  } catch {
    throw new PlainFailure({ zh: `无法读取文件 ${file}。`, en: `${file} cannot be read.` });
  }
  return createReadStream(file) as AsyncIterable<Uint8Array>;
}

function zoneGiven(name: string): string {
  const zone = zoneOf(name);
  if (zone !== null) return zone;
  throw new PlainFailure({
    zh: `没有名为“${name}”的时区；--time-zone 用 IANA 名称，如 Asia/Shanghai。`,
    en: `There is no time zone “${name}”: --time-zone takes an IANA name, such as Asia/Shanghai.`,
  });
}

function columnsGiven(texts: readonly string[]): ColumnChoice[] {
  const choices = texts.map((text) => {
    const choice = choiceIn(text);
    if (choice !== null) return choice;
    const meanings = Object.values(ColumnMeaning).join(', ');
    throw new PlainFailure({
      zh: `看不懂 --column “${text}”：写作 列名=含义，含义为 ${meanings} 之一。`,
      en: `--column “${text}” is not of the form NAME=MEANING, with one of ${meanings}.`,
    });
  });
  const repeated = repeatedIn(choices);
  if (repeated === null) return choices;
  const text = texts[repeated.at] ?? '';
  throw new PlainFailure({
    zh: `--column “${text}”与前面的一项重复。`,
    en: `--column “${text}” says again what stands before it.`,
  });
}

/** What programs read: exactly these. */
function standing({ format: _format, newEvent: _newEvent, ...told }: ImportResult): object {
  const { sessions, rooms, days, people, links, roomClashes, personClashes } = told;
  const { created, changed, warnings } = told;
  return {
    ...{ sessions, rooms, days, people, links, roomClashes, personClashes },
    ...{ created, changed, warnings },
  };
}

function inJson(told: object): string {
  return `${JSON.stringify(told, null, 2)}\n`;
}

function inWords(result: ImportResult, slug: string, dryRun: boolean): string {
  const { sessions, rooms, days, people, links, roomClashes, personClashes } = result;
  const { created, changed, warnings, format, newEvent } = result;
  const lines = [
    dryRun
      ? `试运行：${format} → ${slug}，未写入任何内容。 A dry run: nothing was written.`
      : `已导入 ${format} → ${slug}${newEvent ? '（新建大会）' : ''}。 Imported${newEvent ? ' into a new event' : ''}.`,
    `议程项 sessions ${sessions} · 会场 rooms ${rooms} · 天 days ${days} · 人员 people ${people} · 出场 links ${links}`,
    `会场冲突 room clashes ${roomClashes} · 人员冲突 person clashes ${personClashes}`,
    `新增 created ${created} · 更改 changed ${changed}`,
  ];
  return `${[...lines, ...rows(warnings)].join('\n')}\n`;
}

function refusal({ errors, warnings }: ImportRefused): string {
  const head = '文件未导入，没有任何改动。 The file was not imported, and nothing was changed.';
  return `${[head, ...rows(errors), ...rows(warnings)].join('\n')}\n`;
}

function rows(problems: readonly Problem[]): string[] {
  return problems.map(({ line, field, zh, en }) => {
    const where = line === null ? field : `第 ${line} 行 line ${line}, ${field}`;
    return `  ${where}: ${zh} ${en}`;
  });
}
