import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { PlainFailure } from '../errors/plain-failure.js';

/** Reads a private Ed25519 key, as PEM (`\n` may be written out) or as PKCS#8 in base64; null for anything else. */
export function parseTicketKey(text: string): KeyObject | null {
  const key = readKey(text);
  return key?.asymmetricKeyType === 'ed25519' ? key : null;
}

/** The key that the data folder keeps; made on the first call, so tickets outlive a restart. */
export function ticketKeyIn(dataFolder: string): KeyObject {
  const file = join(dataFolder, 'ticket-key.pem');
  try {
    return keep(file) ?? kept(file);
  } catch (failure) {
    if (!(failure as NodeJS.ErrnoException).code?.startsWith('E')) throw failure;
    throw new PlainFailure({
      zh: `无法读写数据目录 ${dataFolder}：请以其所属用户启动 Dais，或将 DAIS_DATA 设为另一目录。`,
      en:
        `The data folder ${dataFolder} cannot be used: start Dais as the user it belongs to, ` +
        'or set DAIS_DATA to another folder.',
    });
  }
}

/** Null where there is a key already: `wx` lets one of two processes win that start at the same moment. */
function keep(file: string): KeyObject | null {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, pem, { flag: 'wx', mode: 0o600 });
    return privateKey;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw failure;
  }
}

function kept(file: string): KeyObject {
  const key = parseTicketKey(readFileSync(file, 'utf8'));
  if (key !== null) return key;
  throw new PlainFailure({
    zh: `${file} 不是 Ed25519 私钥：请恢复备份，或删除它以生成新的（已发的票将失效）。`,
    en: `${file} holds no Ed25519 key: bring it back, or delete it for a new one, which ends all tickets.`,
  });
}

function readKey(text: string): KeyObject | null {
  try {
    return text.includes('-----BEGIN')
      ? createPrivateKey(text.replaceAll('\\n', '\n'))
      : createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' });
  } catch {
    return null;
  }
}
