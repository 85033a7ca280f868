import { expect, test } from 'vitest';
import type { SeriesSpec } from '../mapping/schema.ts';
import { reconcile } from './reconcile.ts';

// USGS 2025, cobalt mined in 2024: the economies add up to 288,200 t where 290,000 t are printed.
const cobalt = new Map([
  ['WLD', '290000 e'],
  ['COD', '220000 e'],
  ['IDN', '28000 e'],
  ['OTH', '40200 e'],
]);

function reconciled(spec: Partial<SeriesSpec>, figures: ReadonlyMap<string, string> = cobalt) {
  return reconcile({
    spec: { at: 'mapping.yaml:9:5', ...spec },
    reporter: undefined,
    label: 'cobalt, mine, t',
    years: new Map([[2024, figures]]),
    told: (_year, sentence) => `world.csv:7:1 ${sentence}`,
  });
}

test('a residual beyond rounding stops with total, sum, residual and the largest parts', () => {
  expect(reconciled({ total_significant: 3 }).complaints).toMatchInlineSnapshot(`
    [
      "world.csv:7:1 cobalt, mine, t, 2024: the parts do not add up to the total.
      total 290000, sum 288200, residual 1800 (0.621 %); rounding explains 501.5.
      largest: COD 220000 e, IDN 28000 e, OTH 40200 e
      hint: If the publisher prints it so, add "accepts: [{ year: 2024, residual: 1800, why: … }]" to the
      series at mapping.yaml:9:5; if only some are listed, "rest: computed".",
    ]
  `);
});

test('rounding to two digits explains it', () => {
  expect(reconciled({ total_significant: 2 })).toMatchObject({ complaints: [], reasons: [] });
});

const why = 'The publisher rounds the total more than the parts.';

test('a residual that the mapping accepts gives its reason to the note', () => {
  const accepts = [{ year: 2024, residual: 1800, why }];
  expect(reconciled({ total_significant: 3, accepts })).toMatchObject({ complaints: [], reasons: [why] });
});

test('an acceptance of another residual, and one that nothing needs, are complaints', () => {
  expect(reconciled({ total_significant: 3, accepts: [{ year: 2024, residual: 900, why }] }).complaints).toEqual([
    'world.csv:7:1 cobalt, mine, t, 2024: accepted is a residual of 900, but it is 1800.',
  ]);
  expect(reconciled({ total_significant: 2, accepts: [{ year: 2024, residual: 1800, why }] }).complaints).toEqual([
    'world.csv:7:1 cobalt, mine, t, 2024: nothing has to be accepted, for the parts add up. Take it out of "accepts".',
  ]);
});

test('an acceptance of a year that the series does not have waits for it', () => {
  const accepts = [{ year: 2025, residual: 1800, why }];
  expect(reconciled({ total_significant: 2, accepts })).toMatchObject({ complaints: [], reasons: [] });
});

test('a total that accepted parts pass is not taken', () => {
  const over = new Map([...cobalt, ['OTH', '45000']]);
  // By hand: 220,000 + 28,000 + 45,000 = 293,000, which is 3,000 above the total.
  const { years, reasons } = reconciled({ accepts: [{ year: 2024, residual: -3000, why }] }, over);
  expect(reasons).toEqual([why]);
  expect([...(years.get(2024)?.keys() ?? [])]).toEqual(['COD', 'IDN', 'OTH']);
});

test('a residual that differs from the accepted one by a tenth is another', () => {
  for (const residual of [1980, 1620]) {
    const accepts = [{ year: 2024, residual, why }];
    expect(reconciled({ total_significant: 3, accepts }).complaints).toEqual([
      expect.stringContaining(`accepted is a residual of ${residual}, but it is 1800.`),
    ]);
  }
});

test('a residual that is accepted of one reporter is not accepted of another', () => {
  const of = (reporter: string) =>
    reconcile({
      spec: {
        at: 'mapping.yaml:9:5',
        total_significant: 3,
        accepts: [{ year: 2024, residual: 1800, why, reporter: 'JPN' }],
      },
      reporter,
      label: 'cobalt, mine, t',
      years: new Map([[2024, cobalt]]),
      told: (_year, sentence) => sentence,
    });
  expect(of('JPN')).toMatchObject({ complaints: [], reasons: [why] });
  expect(of('USA').complaints).toEqual([expect.stringContaining('the parts do not add up')]);
});

test('a factor makes a printed step of one as large as itself', () => {
  // By hand: 10 = 7 + 2 with a rest of 1, each printed to one; times 100, three halves of 100 explain the rest of 100.
  const figures = new Map(Object.entries({ WLD: '1000', CHN: '700', JPN: '200' }));
  const factor = { by: 100, source: 'usgs-mcs-2026' };
  expect(reconciled({ factor }, figures).complaints).toEqual([]);
  expect(reconciled({}, figures).complaints).toHaveLength(1);
});

test('a year without a total stops where the mapping demands one, unless the files hold chosen partners', () => {
  const partners = new Map(Object.entries({ CHN: '7', JPN: '2' }));
  expect(reconciled({ demands_total: 'yes' }, partners).complaints).toEqual([
    expect.stringMatching(/^world\.csv:7:1 cobalt, mine, t, 2024: the files have no total.*\n {2}hint: .*--selection/),
  ]);
  expect(reconciled({ demands_total: 'yes', rest: 'computed' }, partners).complaints).toEqual([]);
  expect(reconciled({}, partners).complaints).toEqual([]);
});
