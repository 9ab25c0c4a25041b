import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** Whose reading of which release a link acknowledges. */
export interface MessageToken {
  readonly releaseId: string;
  readonly personId: string;
}

/** What the link in a message holds: `ACK1.payload.signature`. */
export function messageToken({ releaseId, personId }: MessageToken, key: KeyObject): string {
  const payload = Buffer.from((releaseId + personId).replaceAll('-', ''), 'hex');
  const signed = `ACK1.${payload.toString('base64url')}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
}

/** Null where the token is not ours. */
export function readMessageToken(token: string, key: KeyObject): MessageToken | null {
  const [signed, payload, signature] =
    /^(ACK1\.([\w-]{43}))\.([\w-]{86})$/.exec(token.trim())?.slice(1) ?? [];
  if (signed === undefined || payload === undefined || signature === undefined) return null;
  const bytes = Buffer.from(signature, 'base64url');
  if (!verify(null, Buffer.from(signed), createPublicKey(key), bytes)) return null;
  const ids = Buffer.from(payload, 'base64url').toString('hex');
  return { releaseId: uuidOf(ids.slice(0, 32)), personId: uuidOf(ids.slice(32)) };
}

function uuidOf(digits: string): string {
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
