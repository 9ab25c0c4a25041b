import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { PlainFailure } from '../errors/plain-failure.js';

/** Reads a private Ed25519 key, as PEM (`\n` may be written out) or as PKCS#8 in base64; null for anything else. */
export function parseTicketKey(text: string): KeyObject | null {
  const key = readKey(text);
  return key?.asymmetricKeyType === 'ed25519' ? key : null;
}

/** The key that the data folder keeps; made on the first call, so tickets outlive a restart. */
export function ticketKeyIn(dataFolder: string): KeyObject {
  const file = join(dataFolder, 'ticket-key.pem');
  mkdirSync(dataFolder, { recursive: true });
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    // `wx` lets one of two processes win that start at the same moment.
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), {
      flag: 'wx',
      mode: 0o600,
    });
    return privateKey;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure;
    const kept = parseTicketKey(readFileSync(file, 'utf8'));
    if (kept !== null) return kept;
    throw new PlainFailure({
      zh: `${file} 不是 Ed25519 私钥：请恢复备份，或删除它以生成新的(已发的票将失效)。`,
      en: `${file} holds no Ed25519 key: bring it back, or delete it for a new one, which ends all tickets.`,
    });
  }
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
