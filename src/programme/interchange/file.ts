import type { Report } from './report.js';

/** In MiB. The largest programmes we know of have six. */
const largestFile = 20;

/** Whether a body reached us unread. */
export function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/** Reads a file as it comes in, and no further than we take. */
export async function bytesOf(file: AsyncIterable<Uint8Array>, report: Report): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let [size, line] = [0, 1];
  for await (const chunk of file) {
    size += chunk.length;
    if (size > largestFile * 1024 * 1024) {
      report.fail('too_large', { line, field: 'file' }, { most: largestFile });
    }
    chunks.push(chunk);
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) line += 1;
  }
  return Buffer.concat(chunks, size);
}

export interface DecodedText {
  readonly text: string;
  /** Its bytes are not what its encoding allows: `text` has U+FFFD there. */
  readonly damaged: boolean;
  readonly encoding: string;
}

/** The text of a file: in UTF-8, or in what its first bytes or an XML declaration say. */
export function textOf(bytes: Buffer, report: Report): DecodedText {
  const encoding = encodingOf(bytes);
  try {
    const text = decodedAs(encoding, bytes);
    if (text !== null) return { text, damaged: false, encoding };
  } catch {
    report.fail('wrong_encoding', { line: 1, field: 'encoding' }, { encoding });
  }
  return { text: new TextDecoder(encoding).decode(bytes), damaged: true, encoding };
}

/** The text in this encoding; null where its bytes are not what that allows. @throws where there is no such encoding */
export function decodedAs(encoding: string, bytes: Buffer): string | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 200).toString('latin1');
  return /^<\?xml[^>]*\sencoding=["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8';
}

/** The line, from 1, on which a position of a text lies. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (
    let next = text.indexOf('\n');
    next !== -1 && next < position;
    next = text.indexOf('\n', next + 1)
  ) {
    line += 1;
  }
  return line;
}
