import { readEnvironment } from '../../kernel/config/environment.js';
import { PlainFailure } from '../../kernel/errors/plain-failure.js';
import { examineDatabase } from './database.js';
import { type Finding, wrong } from './finding.js';
import {
  examineDataFolder,
  examineMail,
  examineNode,
  examinePort,
  examineProgram,
  examinePublicUrl,
} from './machine.js';

const marks = { fine: '✓', note: '·', wrong: '✗' } as const;

/** `dais doctor`: says what is wrong with the set-up and what to do. 1 when something is. */
export async function doctorCommand(): Promise<number> {
  let healthy = true;
  for await (const { level, zh, en } of findings()) {
    healthy &&= level !== 'wrong';
    process.stdout.write(
      zh === en ? `${marks[level]} ${en}\n` : `${marks[level]} ${zh}\n  ${en}\n`,
    );
  }
  return healthy ? 0 : 1;
}

async function* findings(): AsyncGenerator<Finding> {
  yield examineNode();
  try {
    const environment = readEnvironment();
    yield await examinePort(environment);
    yield examineDataFolder(environment);
    if (environment.databaseUrl === null) yield await examineProgram(environment);
    yield* await examineDatabase(environment);
    yield examinePublicUrl(environment);
    yield await examineMail(environment);
  } catch (failure) {
    if (!(failure instanceof PlainFailure)) throw failure;
    for (const { zh, en } of failure.sentences) yield wrong(zh, en);
  }
}
