import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads a private Ed25519 key, as PEM (`\n` may be written out) or as PKCS#8 in base64. */
export function parseTicketKey(text: string): KeyObject {
  const key = readKey(text);
  if (key?.asymmetricKeyType !== 'ed25519') {
    throw new Error('must be a private Ed25519 key, as PEM or as PKCS#8 in base64.');
  }
  return key;
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
    return parseTicketKey(readFileSync(file, 'utf8'));
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
