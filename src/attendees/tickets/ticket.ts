import { createPublicKey, type KeyObject, randomBytes, sign, verify } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, which are misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 12;
const mark = 'TKT1';

/** What a token proves: the ticket, and the event it is for. */
export interface Ticket {
  readonly eventId: string;
  readonly ticketCode: string;
}

/** Sixty random bits that a person can read out. */
export function newTicketCode(): string {
  return Array.from(randomBytes(length), (byte) => alphabet.charAt(byte % 32)).join('');
}

/** The code that somebody typed: in any case, with dashes or spaces, o for 0, i and l for 1; null for none. */
export function readTicketCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(code) ? code : null;
}

/** In groups of four, as it is printed and mailed. */
export function printedTicketCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** What the QR code holds, to be checked at a door that is offline: `TKT1.payload.signature`. */
export function ticketToken({ eventId, ticketCode }: Ticket, key: KeyObject): string {
  const signed = `${mark}.${packed({ eventId, ticketCode }).toString('base64url')}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
}

/** The ticket that a token names; null where it is not ours. */
export function readTicketToken(token: string, key: KeyObject): Ticket | null {
  const [signed, payload, signature] =
    /^(TKT1\.([\w-]{32}))\.([\w-]{86})$/.exec(token.trim())?.slice(1) ?? [];
  if (signed === undefined || payload === undefined || signature === undefined) return null;
  const ours = verify(
    null,
    Buffer.from(signed),
    createPublicKey(key),
    Buffer.from(signature, 'base64url'),
  );
  return ours ? unpacked(Buffer.from(payload, 'base64url')) : null;
}

/** Sixteen bytes of event, eight of ticket. */
function packed({ eventId, ticketCode }: Ticket): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.write(eventId.replaceAll('-', ''), 'hex');
  let bits = 0n;
  for (const character of ticketCode) bits = bits * 32n + BigInt(alphabet.indexOf(character));
  bytes.writeBigUInt64BE(bits, 16);
  return bytes;
}

function unpacked(bytes: Buffer): Ticket {
  const eventId = bytes
    .toString('hex', 0, 16)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  let bits = bytes.readBigUInt64BE(16);
  let ticketCode = '';
  for (let position = 0; position < length; position += 1) {
    ticketCode = alphabet.charAt(Number(bits % 32n)) + ticketCode;
    bits /= 32n;
  }
  return { eventId, ticketCode };
}
