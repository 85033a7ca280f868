import { expect, test } from 'vitest';
import { edited, toldAbout } from '../../testing.ts';
import { seriesOf } from './testing/told.ts';

const head = '    unit: t\n    basis: content\n';
const swapped = seriesOf(
  [
    { year: 2022, figures: 'CHN 60, RUS 25' },
    { year: 2023, figures: 'CHN 26, RUS 61' },
    { year: 2024, figures: 'CHN 62, RUS 26' },
  ],
  head,
);

/** The codes of what is told of two lines that changed places, beside one other mistake in the same file. */
function codesBeside(from: string, to: string): readonly string[] {
  const text = `mineral: gallium\nseries:\n${swapped}`;
  expect(text).toContain(from);
  const told = toldAbout({ 'production/gallium.yaml': text.replace(from, to), 'supply/JPN/gallium.yaml': null });
  return [...told.matchAll(/^data\S+ (\S+)/gm)].map(([, code = '']) => code);
}

test.each([
  { title: 'a source that has no file', from: 'source: mcs', to: 'source: survey', code: 'unknown-source' },
  {
    title: 'a key that no series has',
    from: '    unit: t\n',
    to: '    unit: t\n    colour: red\n',
    code: 'unknown-key',
  },
  { title: 'a slip in the key of the years', from: '    years:', to: '    yeers:', code: 'unknown-key' },
])('$title hides no figures that changed places', ({ from, to, code }) => {
  expect(codesBeside(from, to)).toEqual([code, 'economies-swapped']);
});

test('a series without a source hides no figures that changed places in another', () => {
  const sourceless = swapped.replace('    source: mcs\n', '');
  expect(codesBeside(swapped, `${swapped}${sourceless}`)).toEqual(['economies-swapped', 'missing-source']);
});

test('a figure that cannot be read makes up no doubt of those beside it', () => {
  expect(codesBeside('CHN: 60', 'CHN: 6O')).toEqual(['not-a-figure']);
});

test('mistakes about one mineral leave another one weighed', () => {
  const germanium = Object.entries(edited('minerals/gallium.yaml', 'id: gallium', 'id: germanium'));
  const told = toldAbout({
    ...Object.fromEntries(germanium.map(([, text]) => ['minerals/germanium.yaml', text])),
    ...edited('production/gallium.yaml', 'CHN: 900', 'CHN: 9OO'),
    'production/germanium.yaml': `mineral: germanium\nseries:\n${swapped}`,
  });
  expect(told).toContain('data/production/gallium.yaml:9:9 not-a-figure');
  expect(told).toContain('economies-swapped');
});
