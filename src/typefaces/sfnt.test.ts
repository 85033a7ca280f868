import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontFiles } from './font-files.ts';
import { sfntOf } from './sfnt.ts';

/** The sum of a table's 32-bit words, as its directory has it (OpenType 1.9, Font File, calculating checksums). */
function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

test.each(fontFiles.map(({ stem }) => stem))('every table of %s is whole after it was unpacked', (stem) => {
  const woff = readFileSync(`${stem}.woff`);
  const font = sfntOf(woff);
  // The header of a WOFF says how long the font was before (field totalSfntSize, at byte 16).
  expect(font.length).toBe(woff.readUInt32BE(16));
  const count = font.readUInt16BE(4);
  const tags = Array.from({ length: count }, (_, index) => {
    const at = 12 + 16 * index;
    const [sum, offset, length] = [4, 8, 12].map((field) => font.readUInt32BE(at + field));
    const tag = font.toString('latin1', at, at + 4);
    const from = offset ?? 0;
    // The table of the whole font's checksum is summed with that field, at byte 8, as zero.
    const bytes = Buffer.from(font.subarray(from, from + (((length ?? 0) + 3) & ~3)));
    if (tag === 'head') bytes.writeUInt32BE(0, 8);
    expect(checksum(bytes), tag).toBe(sum);
    return tag;
  });
  expect(tags).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'name']));
});

test('what is no WOFF is refused', () => {
  expect(() => sfntOf(Buffer.from('wOF2 and more bytes'))).toThrow('not a WOFF font');
});
