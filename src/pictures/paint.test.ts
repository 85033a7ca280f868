import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { faceOf } from './families.ts';
import { pngOf } from './paint.ts';

const folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
afterAll(() => rmSync(folder, { recursive: true }));

const svg = (text: string, setting: 'regular' | 'semibold' | 'title' = 'regular') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><rect width="300" height="60" fill="#fff"/><text x="5" y="40" font-size="30" ${faceOf(text, setting)}>${text}</text></svg>`;

test('a picture is a PNG of the size that was asked for', () => {
  const png = pngOf(svg('Cobalt'), folder);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // PNG, section 11.2.2: width and height follow the name of the first chunk.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([300, 60]);
});

test('each setting is a typeface of its own, in Japanese a weight of its own, and kanji are no boxes', () => {
  const painted = (text: string) =>
    (['regular', 'semibold', 'title'] as const).map((setting) => pngOf(svg(text, setting), folder).toString('base64'));
  expect(new Set(painted('Cobalt')).size).toBe(3);
  // Two weights of each word; where a font lacks kanji, each word is the same two boxes.
  expect(new Set([...painted('希土'), ...painted('備蓄')]).size).toBe(4);
});

test('the same text is painted once, and gives the same bytes', () => {
  const first = pngOf(svg('Nickel', 'title'), folder);
  const count = readdirSync(folder).length;
  expect(pngOf(svg('Nickel', 'title'), folder).equals(first)).toBe(true);
  expect(readdirSync(folder)).toHaveLength(count);
});
