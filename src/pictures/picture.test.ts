import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textWidth } from '../charts/text/text-width.ts';
import { lightColours, withColours } from './light-colours.ts';
import { pictureSvg } from './picture.ts';

const tokens = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
const drawing = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><text x="1" font-weight="600">China</text><text fill="var(--on-c)">61%</text></svg>`;
const picture = {
  subject: 'Rare earths',
  title: 'China’s share of rare earths grows from 61% (mine) to 91% (separation)',
  subtitle: 'Shares of world production, percent, 2024',
  drawings: [drawing(640, 300), drawing(320, 420)],
  foot: 'Lodestone · The project · 23 November 2026',
};

/** Where the drawing stands and how much it is enlarged. */
function placeIn(svg: string) {
  const found = /<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" viewBox="0 0 ([\d.]+)/.exec(svg);
  const [x = 0, y = 0, width = 0, height = 0, own = 1] = (found ?? []).slice(1).map(Number);
  return { x, y, width, height, scale: width / own };
}

test('the drawing stands where it comes out largest, within the picture and above its foot', () => {
  for (const drawings of [
    picture.drawings,
    [drawing(640, 120), drawing(320, 160)],
    [drawing(640, 500), drawing(320, 700)],
  ]) {
    const { x, y, width, height } = placeIn(pictureSvg({ ...picture, drawings }));
    expect(x + width).toBeLessThanOrEqual(1200);
    expect(y + height).toBeLessThanOrEqual(630 - 60);
  }
  // By hand: beside the words 604 pixels are left, 1.6 times the narrow 320 by its height of 504 / 300, more than the wide one.
  expect(placeIn(pictureSvg({ ...picture, drawings: [drawing(640, 300), drawing(320, 300)] })).scale).toBeCloseTo(
    504 / 300,
    1,
  );
});

test('a drawing too tall to be read is left out, and the words are larger', () => {
  const svg = pictureSvg({ ...picture, drawings: [drawing(640, 1600), drawing(320, 2400)] });
  expect(svg).not.toContain('China</text>');
  const sizes = (text: string) => [...text.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size));
  expect(Math.max(...sizes(svg))).toBeGreaterThan(Math.max(...sizes(pictureSvg(picture))));
});

test('words that fill the picture leave the drawing out', () => {
  const svg = pictureSvg({ ...picture, title: 'Dependence on one supplier has grown. '.repeat(14) });
  expect(svg).not.toContain('China</text>');
  expect(svg).toContain('Dependence');
});

test('no line of a long title is wider than the picture', () => {
  const title = 'Dependence on one supplier has grown at every stage of every chain that anyone reports on since 2018';
  const svg = pictureSvg({ ...picture, title, drawings: [] });
  const lines = pictureSvg({ ...picture, title }).matchAll(/font-size="(\d+)"[^>]*>([^<]+)</g);
  expect(svg).toContain('Dependence');
  for (const [, size, text = ''] of lines)
    expect(textWidth(text, { size: Number(size), weight: 'semibold' }), text).toBeLessThan(1200 - 112);
});

test('text is escaped, and stands on a rim of paper unless it stands on a colour', () => {
  const svg = pictureSvg({ ...picture, title: 'A & B <c>' });
  expect(svg).toContain('A &amp; B &lt;c&gt;');
  expect(svg).toMatch(/<text paint-order="stroke"[^>]*>China/);
  expect(svg).toMatch(/<text fill="var\(--on-c\)" font-family="[^"]+" font-weight="400">61%/);
});

test('every colour becomes its value on white, and one that there is not is an error', () => {
  const colours = lightColours(tokens);
  const svg = withColours(pictureSvg(picture), colours);
  expect(svg).not.toContain('var(');
  // The accent as the style sheet's first block has it.
  expect(svg).toContain('#14506b');
  expect(() => withColours('<path fill="var(--none)"/>', colours)).toThrow('--none');
});
