import { describe, expect, test } from 'vitest';
import { mirrored, queryWith } from '../fixture.ts';
import { mirroredFlows } from './flows.ts';
import { gapRange, gapText } from './wording.ts';

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
      mirrored({ importer: 'USA', imports: 50, exports: 40 }),
      mirrored({ importer: 'CHN', exporter: 'USA', imports: 10, exports: 300 }),
      mirrored({ importer: 'JPN', exporter: 'USA', imports: 900 }),
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

test.each([
  { share: 0.658, printed: '+66%', from: '21.8 million imported, 7.5 exported' },
  { share: -1.64, printed: '−164%', from: 'the exporter reports 2.64 times as much' },
  { share: -2, printed: '×3', from: 'three times as much' },
  { share: -23.9, printed: '×24.9', from: '1 + 23.9' },
])('a gap of $share is $printed: $from', ({ share, printed }) => {
  expect(gapText(share)).toBe(printed);
});

test('the gaps of several years are told from the least to the largest, and once where they are one', () => {
  expect(gapRange(-0.27, 0.14)).toBe('−27% to +14%');
  expect(gapRange(0.141, 0.139)).toBe('+14%');
});
