import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the parameters OWASP recommends: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Two at a time, so that a rush of sign-ins leaves the thread pool to everybody else. */
const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
let turn = 0;

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const lane = turn++ % lanes.length;
  const result = (lanes[lane] ?? Promise.resolve()).then(work);
  lanes[lane] = result.catch(() => undefined);
  return result;
}

/** Hashes a password for keeping; salt and parameters are part of the text. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFC'), cost));
}

/** Whether the password is the one that was hashed. */
export function verifyPassword(kept: string, password: string): Promise<boolean> {
  return inTurn(() => verify(kept, password.normalize('NFC')));
}
