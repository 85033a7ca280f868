import { expect, test } from 'vitest';
import { difference, mineral, queryWith } from '../fixture.ts';
import { aboveTenthByMineral, worldTotalsApart } from './above-tenth.ts';
import { pairsOf } from './pairs.ts';
import { subjectText } from './subject.ts';

const above = { verdict: 'differs', above_tenth: 'yes' } as const;

test('differences above a tenth stand by mineral, in the order of names, the largest first; no others', () => {
  const query = queryWith({
    minerals: [mineral('zinc'), mineral('cobalt')],
    differences: [
      difference({ mineral: 'zinc', difference: 0.3, ...above }),
      difference({ economy: 'AUS', difference: 0.2, ...above }),
      difference({ economy: 'COD', difference: 0.4, ...above }),
      difference({ economy: 'CHN', difference: 0.05, verdict: 'differs' }),
    ],
  });
  expect(
    aboveTenthByMineral(query).map(({ mineral: id, rows }) => [id, ...rows.map(({ economy }) => economy)]),
  ).toEqual([
    ['cobalt', 'COD', 'AUS'],
    ['zinc', 'AUS'],
  ]);
});

test('world totals apart are of production, between publishers', () => {
  const total = (rest: Parameters<typeof difference>[0]) =>
    difference({ economy: 'WLD', difference: 0.2, ...above, ...rest });
  const query = queryWith({
    differences: [
      total({ year: 2022 }),
      total({ year: 2023, between: 'editions' }),
      total({ year: 2021, kind: 'imports' }),
      total({ year: 2020, economy: 'COD' }),
    ],
  });
  expect(worldTotalsApart(query).map(({ year }) => year)).toEqual([2022]);
});

test('pairs of sources count what agrees, what is up to a tenth off, what is more, and what does not compare, once each', () => {
  const query = queryWith({
    differences: [
      difference({}),
      difference({ verdict: 'within-bounds', difference: 0.08 }),
      difference({ verdict: 'within-bounds', difference: 0.12, above_tenth: 'yes' }),
      difference({ verdict: 'differs', difference: 0.09 }),
      difference({ ...above, difference: 0.5 }),
      difference({ verdict: 'not-comparable', reason: 'other-content', difference: null }),
      difference({ other_source: 'older', between: 'editions', ...above }),
    ],
  });
  expect(pairsOf(query)).toEqual([
    {
      primary: 'survey',
      other: 'yearbook',
      between: 'publishers',
      agree: 2,
      upToTenth: 1,
      aboveTenth: 2,
      notComparable: 1,
    },
    { primary: 'survey', other: 'older', between: 'editions', agree: 0, upToTenth: 0, aboveTenth: 1, notComparable: 0 },
  ]);
});

test('a pair says what it is of', () => {
  const query = queryWith({ minerals: [mineral('cobalt')] });
  const says = (rest: Parameters<typeof difference>[0], isMixed = false) =>
    subjectText(query, difference(rest), isMixed);
  expect(says({ economy: 'CHN' }, true)).toBe('Cobalt, mine, China, 2024');
  expect(says({ economy: 'WLD' })).toBe('mine, world, 2024');
  expect(says({ kind: 'imports', reporter: 'JPN', economy: 'CHN', measure: 'quantity' })).toBe(
    'mine, Japan, imports from China, by weight, 2024',
  );
  expect(says({ kind: 'exports', reporter: 'JPN', economy: 'WLD', measure: 'value' })).toBe(
    'mine, Japan, exports to the world, 2024',
  );
  expect(says({ kind: 'balance', reporter: 'USA', economy: 'net_import_reliance' })).toBe(
    'mine, United States, net import reliance, 2024',
  );
});
