import { BadUserInput } from '../../kernel/errors/refusals.js';
import { EvidenceTooLarge, EvidenceTypeRefused } from '../signings.errors.js';

/** In bytes; the database holds the same limit. */
const largestEvidence = 20 * 1024 * 1024;

const starts: readonly (readonly [mediaType: string, bytes: Buffer])[] = [
  ['application/pdf', Buffer.from('%PDF-')],
  ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff])],
];

/** What the file is by its first bytes, whatever it is called. @throws EvidenceTypeRefused */
export function mediaTypeOf(content: Buffer): string {
  const known = starts.find(([, bytes]) => content.subarray(0, bytes.length).equals(bytes));
  if (known === undefined) throw new EvidenceTypeRefused();
  return known[0];
}

/** Reads a file as it comes in, and no further than we take. @throws EvidenceTooLarge */
export async function readEvidence(file: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file) {
    size += chunk.length;
    if (size > largestEvidence) throw new EvidenceTooLarge(largestEvidence);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** The name in the header `X-File-Name`, percent-encoded UTF-8. @throws BadUserInput */
export function fileNameIn(header: unknown): string {
  const name = typeof header === 'string' ? decoded(header).normalize('NFC').trim() : '';
  if (name === '' || name.length > 200 || !name.isWellFormed() || /[\p{Cc}\p{Cf}/\\]/u.test(name)) {
    throw new BadUserInput('x-file-name', 'matches');
  }
  return name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new BadUserInput('x-file-name', 'matches');
  }
}
