import { PlainFailure } from '../kernel/errors/plain-failure.js';
import type { Sentence } from '../kernel/text/messages.js';
import {
  type LedgerReport,
  readHead,
  verifyLedgerFile,
} from '../signings/sealing/exported-ledger.js';
import type { Finding, Flaw } from '../signings/sealing/ledger.js';

/** `dais verify`: checks an exported ledger without the database. Gives 1 where something is wrong with it. */
export async function verifyCommand(file: string, { head }: { head?: string }): Promise<number> {
  const published = head === undefined ? null : headGiven(head);
  const report = await verifyLedgerFile(file, published);
  const { findings } = report;
  const sentences = findings.length > 0 ? findings.map(found) : [whole(report, published !== null)];
  for (const { zh, en } of sentences) process.stdout.write(`${zh}\n${en}\n`);
  return findings.length > 0 ? 1 : 0;
}

function headGiven(text: string) {
  const head = readHead(text);
  if (head) return head;
  throw new PlainFailure({
    zh: '--head 的格式为“序号:哈希”，哈希为 64 位十六进制数。',
    en: '--head is “sequence:hash”, the hash in 64 hexadecimal digits.',
  });
}

const flaws: Readonly<Record<Flaw, (sequence: number) => Sentence>> = {
  changed: (sequence) => ({
    zh: `第 ${sequence} 条已被更改。`,
    en: `Entry ${sequence} was changed.`,
  }),
  missing: (sequence) => ({
    zh: `第 ${sequence} 条缺失。`,
    en: `Entry ${sequence} is missing.`,
  }),
  out_of_order: (sequence) => ({
    zh: `第 ${sequence} 条次序有误。`,
    en: `Entry ${sequence} is out of order.`,
  }),
  cut_off: (sequence) => ({
    zh: `账本短于已公布的链首：缺第 ${sequence} 条。`,
    en: `The chain is shorter than the published head: entry ${sequence} is cut off.`,
  }),
  beyond_head: (sequence) => ({
    zh: `第 ${sequence} 条超出该文件自身的链首。`,
    en: `Entry ${sequence} comes after the head that the file itself names.`,
  }),
};

function found({ sequence, flaw }: Finding): Sentence {
  return flaws[flaw](sequence);
}

function whole({ entries, head }: LedgerReport, compared: boolean): Sentence {
  const end = head ? ` ${head.sequence}:${head.hash}` : '';
  return compared
    ? {
        zh: `账本完整，共 ${entries} 条，与已公布的链首相符。${end}`,
        en: `The ledger is whole: ${entries} entries, in line with the published head.${end}`,
      }
    : {
        zh: `账本自身完整，共 ${entries} 条。请将链首与公布的相比，或加上 --head。${end}`,
        en: `The ledger is whole in itself: ${entries} entries. Compare its head with the published one, or give that as --head.${end}`,
      };
}
