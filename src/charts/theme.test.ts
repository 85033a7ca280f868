import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dashes, economyColour, hasColour, holdsText } from './theme.ts';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

/** The colours that a block of the style sheet sets, by the names of their variables. */
function coloursAfter(start: string): ReadonlyMap<string, string> {
  const from = tokens.indexOf(start);
  const block = tokens.slice(from, tokens.indexOf('}', from));
  const pairs = [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,6});/gi)];
  return new Map(pairs.map(([, name = '', value = '']) => [name, value]));
}

const themes = { light: coloursAfter(':root {'), dark: coloursAfter(':root[data-theme="dark"] {') } as const;
type Theme = keyof typeof themes;
const eachTheme = ['light', 'dark'] as const;

type Rgb = readonly [number, number, number];

/** A colour in linear light, 0..1 in each channel (IEC 61966-2-1). */
function linear(theme: Theme, name: string): Rgb {
  const hex = themes[theme].get(name.replace(/^var\(|\)$/g, '')) ?? '';
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? []);
  const [r, g, b] = digits.map((pair) => {
    const value = Number.parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  if (r === undefined || g === undefined || b === undefined) throw new RangeError(`no colour ${name} in ${theme}`);
  return [r, g, b];
}

/** How light a colour is on grey paper: the relative luminance of WCAG 2.2. */
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(theme: Theme, a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(linear(theme, a)), luminance(linear(theme, b))].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** At full strength: Machado, Oliveira and Fernandes (2009), IEEE Transactions on Visualization and Computer Graphics 15. */
const seen: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function dot(a: Rgb, b: Rgb): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** A colour in OKLab as someone sees it (B. Ottosson, 2020). */
function oklab(theme: Theme, name: string, [red, green, blue]: readonly [Rgb, Rgb, Rgb]): Rgb {
  const own = linear(theme, name);
  const light = [red, green, blue].map((row) => Math.min(1, Math.max(0, dot(row, own))));
  const rgb: Rgb = [light[0] ?? 0, light[1] ?? 0, light[2] ?? 0];
  const cones: Rgb = [
    Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], rgb)),
    Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], rgb)),
    Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], rgb)),
  ];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], cones),
    dot([1.9779984951, -2.428592205, 0.4505937099], cones),
    dot([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
}

/** The distance of two colours in hundredths of OKLab. */
function distance(theme: Theme, [a, b]: readonly [string, string], matrix: readonly [Rgb, Rgb, Rgb]): number {
  const [one, other] = [oklab(theme, a, matrix), oklab(theme, b, matrix)];
  return 100 * Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));
}

const economies = ['CHN', 'USA', 'JPN', 'AUS', 'COD', 'IDN'];
/** Those with a colour of their own, and the grey of all others. */
const series = [...economies, 'KOR'].map(economyColour);
const pairs = series.flatMap((one, index) => series.slice(index + 1).map((other) => [one, other] as const));
const steps = [1, 2, 3, 4, 5].map((step) => `--h-${step}`);

describe.each(eachTheme)('colours of charts, %s', (theme) => {
  test('are those of economies that have one', () => {
    expect(economies.every(hasColour)).toBe(true);
  });

  test('stand out from the ground as marks must: three to one, WCAG 2.2, 1.4.11', () => {
    for (const colour of series) expect(contrast(theme, colour, '--paper'), colour).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(seen))('of two economies are told apart with the sight of %s', (_, matrix) => {
    // Below five hundredths neighbours in a bar begin to merge.
    for (const pair of pairs) expect(distance(theme, pair, matrix), pair.join(' ')).toBeGreaterThan(5);
  });

  test('of shares are steps that a grey print keeps in their order, each with more contrast to the paper', () => {
    const greys = steps.map((step) => contrast(theme, step, '--paper'));
    // By 15% at least: patches side by side differ to the eye.
    for (const [index, grey] of greys.slice(1).entries()) expect(grey / (greys[index] ?? 0)).toBeGreaterThan(1.15);
  });

  test('hold text where text stands on them: four and a half to one', () => {
    for (const [index, step] of steps.entries()) {
      const text = index >= 3 ? '--on-h-high' : '--on-h-low';
      expect(contrast(theme, step, text), step).toBeGreaterThanOrEqual(4.5);
    }
    for (const colour of economies.filter(holdsText).map(economyColour)) {
      expect(contrast(theme, colour, '--on-c'), colour).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('lines differ in their dashes, whatever their colours print as', () => {
  expect(new Set(dashes.map((dash) => dash.join(' '))).size).toBe(dashes.length);
});
