import { crc32 } from 'node:zlib';

/** Files as an archive, just as they are: for a reader that takes archives alone and is not to see the one that came. */
export function packed(files: ReadonlyMap<string, Buffer>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [file, content] of files) {
    const name = Buffer.from(file);
    const common = commonHeader(name, content);
    const local = Buffer.concat([word(0x04034b50), common, name]);
    directory.push(
      Buffer.concat([word(0x02014b50), half(20), common, Buffer.alloc(10), word(offset), name]),
    );
    parts.push(local, content);
    offset += local.length + content.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.concat([
    ...[word(0x06054b50), half(0), half(0), half(files.size), half(files.size)],
    ...[word(list.length), word(offset), half(0)],
  ]);
  return Buffer.concat([...parts, list, end]);
}

/** Names in UTF-8, nothing compressed, 1 January 1980. */
function commonHeader(name: Buffer, content: Buffer): Buffer {
  return Buffer.concat([
    ...[half(20), half(0x0800), half(0), half(0), half(0x21), word(crc32(content))],
    ...[word(content.length), word(content.length), half(name.length), half(0)],
  ]);
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
