import { inflateSync } from 'node:zlib';

/** Sizes in bytes of a WOFF header and of an entry of its directory, and of those of the font within. */
const woff = { header: 44, entry: 20 } as const;
const sfnt = { header: 12, entry: 16 } as const;

interface FontTable {
  /** Tag and checksum, as both directories have them. */
  readonly tag: Buffer;
  readonly checksum: Buffer;
  readonly bytes: Buffer;
}

function tableAt(font: Buffer, index: number): FontTable {
  const at = woff.header + woff.entry * index;
  const [offset, packed, length] = [4, 8, 12].map((field) => font.readUInt32BE(at + field));
  const bytes = font.subarray(offset, (offset ?? 0) + (packed ?? 0));
  return {
    tag: font.subarray(at, at + 4),
    checksum: font.subarray(at + 16, at + 20),
    bytes: packed === length ? bytes : inflateSync(bytes),
  };
}

/** The header of a font with so many tables: the last three fields serve a binary search over them. */
function headerOf(flavour: Buffer, count: number): Buffer {
  const header = Buffer.alloc(sfnt.header);
  const steps = Math.floor(Math.log2(count));
  const range = sfnt.entry * 2 ** steps;
  flavour.copy(header);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(range, 6);
  header.writeUInt16BE(steps, 8);
  header.writeUInt16BE(sfnt.entry * count - range, 10);
  return header;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}

/**
 * The TrueType or OpenType font that a WOFF file of the first version holds, table by table as they were.
 *
 * Literature: W3C, WOFF File Format 1.0, sections 3 to 5; OpenType 1.9, Font File.
 *
 * @throws {Error} when the bytes are not such a file
 */
export function sfntOf(font: Buffer): Buffer {
  if (font.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF font');
  const tables = Array.from({ length: font.readUInt16BE(12) }, (_, index) => tableAt(font, index));
  const bodies = tables.map(({ bytes }) => padded(bytes));
  const first = sfnt.header + sfnt.entry * tables.length;
  const entries = tables.map(({ tag, checksum, bytes }, index) => {
    const place = Buffer.alloc(8);
    place.writeUInt32BE(bodies.slice(0, index).reduce((sum, { length }) => sum + length, first));
    place.writeUInt32BE(bytes.length, 4);
    return Buffer.concat([tag, checksum, place]);
  });
  return Buffer.concat([headerOf(font.subarray(4, 8), tables.length), ...entries, ...bodies]);
}
