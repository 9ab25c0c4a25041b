const directoryEntry = 0x02014b50;
/** 1 January 1980, the first day that a zip can name. */
const firstDay = 0x00210000;

/** Takes the hour of writing out of a zip, so that the same content is the same bytes. */
export function undated(zip: Buffer): Buffer {
  const dated = Buffer.from(zip);
  let entry = dated.readUInt32LE(dated.length - 6);
  while (dated.readUInt32LE(entry) === directoryEntry) {
    dated.writeUInt32LE(firstDay, entry + 12);
    dated.writeUInt32LE(firstDay, dated.readUInt32LE(entry + 42) + 10);
    const [name, extra, comment] = [28, 30, 32].map((at) => dated.readUInt16LE(entry + at));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return dated;
}
