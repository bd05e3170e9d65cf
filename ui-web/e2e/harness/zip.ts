import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive; `flags` are the general purpose bits, 1 for encrypted. */
export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly flags?: number;
  readonly isDeflated?: boolean;
}

const UTF8_NAMES = 0x800;
const DEFLATED = 8;

/** An archive (PKWARE APPNOTE 6.3.10, 4.3) of entries with any names, even those no tool writes. */
export function zip(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const packed = entry.isDeflated ? deflateRawSync(entry.bytes) : entry.bytes;
    const common = commonFields(entry, packed.length, name.length);
    const local = Buffer.concat([bytes4(0x04034b50), common, name, packed]);
    const central = [
      bytes4(0x02014b50),
      bytes2(20),
      common,
      Buffer.alloc(10),
      bytes4(offset),
      name,
    ];
    files.push(local);
    directory.push(...central);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const count = bytes2(entries.length);
  const end = [
    bytes4(0x06054b50),
    Buffer.alloc(4),
    count,
    count,
    bytes4(index.length),
    bytes4(offset),
    bytes2(0),
  ];
  return Buffer.concat([...files, index, ...end]);
}

/** Version, flags, method, time, checksum, sizes and lengths: the same in both headers. */
function commonFields(entry: Entry, packedLength: number, nameLength: number): Buffer {
  const { bytes, flags = 0, isDeflated = false } = entry;
  return Buffer.concat([
    bytes2(20),
    bytes2(flags | UTF8_NAMES),
    bytes2(isDeflated ? DEFLATED : 0),
    bytes4(0x5a210000),
    bytes4(crc32(bytes)),
    bytes4(packedLength),
    bytes4(bytes.length),
    bytes2(nameLength),
    bytes2(0),
  ]);
}

function bytes2(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function bytes4(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
