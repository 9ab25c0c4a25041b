import { fromBufferPromise } from 'yauzl';

import { type Report, theFile } from './report.js';

/** In MiB, unpacked: of one file, and of all that we unpack. */
const largestEntry = 20;
const largestSum = 60;
const mostEntries = 5000;

/** The names of the files in an archive. */
export async function namesIn(archive: Buffer, report: Report): Promise<string[]> {
  const names: string[] = [];
  await walk(archive, report, (name) => {
    names.push(name);
    return false;
  });
  return names;
}

/**
 * Unpacks the wanted files of an archive. What an entry claims to unpack to is held against what it does, so
 * that an archive bomb fills no memory.
 */
export async function unpacked(
  archive: Buffer,
  wanted: (name: string) => boolean,
  report: Report,
): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  await walk(archive, report, wanted, (name, content) => files.set(name, content));
  return files;
}

async function walk(
  archive: Buffer,
  report: Report,
  wanted: (name: string) => boolean,
  take: (name: string, content: Buffer) => void = () => undefined,
): Promise<void> {
  let sum = 0;
  try {
    const zip = await fromBufferPromise(archive, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > mostEntries)
      report.fail('too_many_values', theFile, { most: mostEntries });
    for await (const entry of zip.eachEntry()) {
      const { fileName, uncompressedSize } = entry;
      if (fileName.endsWith('/') || !wanted(fileName)) continue;
      sum += uncompressedSize;
      const place = { line: null, field: fileName };
      if (uncompressedSize > largestEntry * 2 ** 20)
        report.fail('too_large', place, { most: largestEntry });
      if (sum > largestSum * 2 ** 20) report.fail('too_large', place, { most: largestSum });
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry))
        chunks.push(chunk as Buffer);
      take(fileName, Buffer.concat(chunks));
    }
  } catch (failure) {
    if (report.errors.length > 0) throw failure;
    report.fail('archive', theFile, {
      detail: failure instanceof Error ? failure.message.slice(0, 200) : '',
    });
  }
}
