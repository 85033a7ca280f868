import { describe, expect, test } from 'vitest';
import { mirrored, queryWith } from '../fixture.ts';
import { mirroredFlows } from './flows.ts';
import { gapRange, gapText } from './wording.ts';

const english = queryWith({});
const { words } = english;

describe('flows that both sides report', () => {
  test('stand in their newest year by value, with the weight of that year and the gaps of all', () => {
    const mirror = [
      mirrored({ year: 2022, gap_share: 0.4 }),
      mirrored({ year: 2023, gap_share: -0.1 }),
      mirrored({ year: 2024, gap_share: 0.2 }),
      mirrored({ year: 2024, measure: 'quantity', unit: 't', imports: 9 }),
      mirrored({ year: 2025, measure: 'quantity', unit: 't', imports: 8 }),
    ];
    const [flow, ...rest] = mirroredFlows(queryWith({ mirror }), { mineral: 'rare-earths' });
    expect(rest).toEqual([]);
    expect(flow).toMatchObject({
      newest: { year: 2024 },
      weight: { imports: 9 },
      firstYear: 2022,
      least: -0.1,
      most: 0.4,
    });
  });

  test('of an economy are those that it sends and those that it gets, the largest first', () => {
    const mirror = [
      mirrored({ importer: 'USA', imports: 5e6, exports: 4e6 }),
      mirrored({ importer: 'CHN', exporter: 'USA', imports: 1e6, exports: 30e6 }),
      mirrored({ importer: 'JPN', exporter: 'USA', imports: 90e6 }),
    ];
    const flows = mirroredFlows(queryWith({ mirror }), { economy: 'CHN' });
    expect(flows.map(({ newest }) => `${newest.exporter} ${newest.importer}`)).toEqual(['USA CHN', 'CHN USA']);
  });

  test('are left out where no year has a gap', () => {
    expect(mirroredFlows(queryWith({ mirror: [mirrored({ gap_share: null })] }), { mineral: 'rare-earths' })).toEqual(
      [],
    );
  });
});

test('a flow is left out where neither side puts it at a million dollars, and stays where one does', () => {
  const mirror = [
    mirrored({ importer: 'USA', imports: 0.2e6, exports: 0.9e6 }),
    mirrored({ importer: 'JPN', imports: 0.2e6, exports: 1.1e6 }),
  ];
  const flows = mirroredFlows(queryWith({ mirror }), { mineral: 'rare-earths' });
  expect(flows.map(({ newest }) => newest.importer)).toEqual(['JPN']);
});

test.each([
  { share: 0.658, printed: '0.34', from: '21.8 million imported, 7.5 exported: 7.5 ÷ 21.8' },
  { share: -0.64, printed: '1.64', from: 'the exporter reports 1.64 times as much' },
  { share: -2, printed: '3.00', from: 'three times as much' },
  { share: -23.9, printed: '24.9', from: '1 + 23.9' },
  { share: 0.9966, printed: '0.0034', from: 'next to nothing is not printed as zero: 1 − 0.9966' },
])('a gap of $share is a ratio of $printed: $from', ({ share, printed }) => {
  expect(gapText(share, words)).toBe(printed);
});

test('the ratios of several years are told from the lowest to the highest, and once where they are one', () => {
  // By hand: 1 − 0.14 and 1 + 0.27.
  expect(gapRange(english, -0.27, 0.14)).toBe('0.86 to 1.27');
  expect(gapRange(english, 0.141, 0.139)).toBe('0.86');
});
