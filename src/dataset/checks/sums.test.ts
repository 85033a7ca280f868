import { describe, expect, test } from 'vitest';
import { readDataset } from '../read.ts';
import { folder } from '../testing.ts';

/** The codes and messages about one year of world production, or of shares of imports. */
function toldOf({ figures, kind, more = '' }: { figures: string; kind: 'production' | 'shares'; more?: string }) {
  const list = kind === 'production' ? 'series' : 'imports';
  const head = kind === 'production' ? 'mineral: gallium' : 'reporter: JPN\nmineral: gallium';
  const unit = kind === 'production' ? 'kg' : 'percent';
  const lines = figures
    .split(', ')
    .map((figure) => `        ${figure}`)
    .join('\n');
  const series = `  - stage: refining\n    source: mcs\n    unit: ${unit}${more}\n    years:\n      2024:\n${lines}\n`;
  const path = kind === 'production' ? 'production/gallium.yaml' : 'supply/JPN/gallium.yaml';
  const others = kind === 'production' ? { 'supply/JPN/gallium.yaml': null } : {};
  const { problems } = readDataset(folder({ ...others, [path]: `${head}\n${list}:\n${series}` }));
  return problems.map(({ code, message }) => `${code}: ${message}`);
}

describe('shares of one year', () => {
  test.each([
    { figures: 'CHN: 60, DEU: 40', from: 'exactly 100' },
    { figures: 'CHN: 33, DEU: 34, KOR: 34', from: '101, and three half units are 1.5' },
    { figures: 'CHN: 60.04, DEU: 39.96', from: 'exactly 100 with decimals' },
    { figures: 'WLD: 100, CHN: 100', from: 'the total is not a part' },
    { figures: 'CHN: W, DEU: 90', from: 'a withheld share may be small' },
    { figures: 'CHN: NA, DEU: 90', from: 'what is not reported is not counted' },
  ])('may be $figures: $from', ({ figures }) => {
    expect(toldOf({ figures, kind: 'shares' })).toEqual([]);
  });

  test.each([
    { figures: 'CHN: 60, DEU: 32, THA: 20', sum: '112', from: '60 + 32 + 20' },
    { figures: 'CHN: 51, DEU: 51', sum: '102', from: 'two half units are 1' },
    { figures: 'CHN: 60.1, DEU: 40.1', sum: '100.2', from: 'two half units are 0.1' },
    { figures: 'CHN: 90, OTH: 20', sum: '110', from: 'the rest is a part' },
    { figures: 'CHN: ">95", DEU: 20', sum: '115', from: 'a bound counts with its lower end' },
  ])('may not be $figures: $from', ({ figures, sum }) => {
    expect(toldOf({ figures, kind: 'shares' })).toEqual([`shares-over-whole: The shares for 2024 add up to ${sum}%.`]);
  });
});

describe('parts of a printed total', () => {
  test.each([
    { figures: 'WLD: 1000, CHN: 900, RUS: 100', more: '', from: 'they make it up' },
    { figures: 'WLD: 1000, CHN: 900', more: '', from: 'they may leave a rest' },
    { figures: 'WLD: 0.3, CHN: 0.1, RUS: 0.2', more: '', from: 'binary fractions are no mistake' },
    {
      figures: 'WLD: 1000, CHN: 950, RUS: 100',
      more: '\n    total_significant: 2',
      from: 'half of the step 100 is 50',
    },
    { figures: 'CHN: 900, RUS: 200', more: '', from: 'no total is printed' },
    {
      figures: 'WLD: 1000, CHN: 1000, USA: 50',
      more: '\n    total_excludes:\n      - USA',
      from: 'the total leaves USA out',
    },
    { figures: 'WLD: 1000, CHN: 1000, USA: W', more: '', from: 'nothing is left for what is withheld' },
  ])('may be $figures $more: $from', ({ figures, more }) => {
    expect(toldOf({ figures, kind: 'production', more })).toEqual([]);
  });

  test.each([
    { figures: 'WLD: 1000, CHN: 900, RUS: 101', more: '', sum: '1,001', from: 'no rounding is stated' },
    {
      figures: 'WLD: 1000, CHN: 951, RUS: 100',
      more: '\n    total_significant: 2',
      sum: '1,051',
      from: 'the half step is 50',
    },
    { figures: 'WLD: 1000, CHN: 900, OTH: 200', more: '', sum: '1,100', from: 'the rest is a part' },
  ])('may not be $figures $more: $from', ({ figures, more, sum }) => {
    expect(toldOf({ figures, kind: 'production', more })).toEqual([
      `parts-over-total: The parts for 2024 add up to ${sum}, more than the printed total of 1,000.`,
    ]);
  });
});
