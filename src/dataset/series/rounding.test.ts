import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../domain/quantity.ts';
import { readDataset } from '../read.ts';
import { edited, folder, toldAbout } from '../testing.ts';

const supply = 'supply/JPN/gallium.yaml';
const balance = 'unit: kg\n    years:\n      2024:\n        production: 60\n';

/** The terms of the balance of the miniature where the series says how it is rounded, and more stands in it. */
function termsOf(rounding: string, more = ''): ReadonlyMap<string, Quantity | null> {
  const { dataset, problems } = readDataset(
    folder({
      ...edited(supply, balance, `unit: kg\n${rounding}    years:\n      2024:\n        production: 60\n${more}`),
      'production/gallium.yaml': null,
    }),
  );
  expect(problems).toEqual([]);
  const terms = dataset.balances[0]?.years[0]?.terms ?? new Map();
  return new Map([...terms].map(([term, { quantity }]) => [term, quantity]));
}

describe('a series whose publisher rounds', () => {
  test('to significant digits has every figure within half of its last digit', () => {
    const terms = termsOf('    significant: 3\n', '        consumption: 28,600\n        secondary: 7.41\n');
    // By hand: the third digit of 28,600 counts hundreds, that of 7.41 hundredths, that of 60 tenths.
    expect(terms.get('consumption')).toEqual({ value: 28_600, lower: 28_550, upper: 28_650 });
    expect(terms.get('secondary')?.upper).toBeCloseTo(7.415, 12);
    expect(terms.get('production')).toEqual({ value: 60, lower: 59.95, upper: 60.05 });
  });

  test('to whole units as well has small figures no finer than these', () => {
    const terms = termsOf(
      '    significant: 3\n    rounded_to: 1\n',
      '        consumption: 28,600\n        stocks: 0\n',
    );
    expect(terms.get('production')).toEqual({ value: 60, lower: 59.5, upper: 60.5 });
    expect(terms.get('consumption')).toEqual({ value: 28_600, lower: 28_550, upper: 28_650 });
    expect(terms.get('stocks')).toEqual({ value: 0, lower: 0, upper: 0 });
  });

  test('has single terms in steps of their own, and its reliance in no other', () => {
    const steps = '    significant: 2\n    steps:\n      imports: 20\n      stock_change: 2\n';
    const terms = termsOf(steps, '        net_import_reliance: 53\n');
    expect(terms.get('imports')).toEqual({ value: 100, lower: 90, upper: 110 });
    expect(terms.get('stock_change')).toEqual({ value: -5, lower: -6, upper: -4 });
    expect(terms.get('net_import_reliance')).toEqual({ value: 53, lower: 53, upper: 53 });
    const reliance = termsOf('    steps:\n      net_import_reliance: 1\n', '        net_import_reliance: 53\n');
    expect(reliance.get('net_import_reliance')).toEqual({ value: 53, lower: 52.5, upper: 53.5 });
  });

  test('keeps the greater width of an estimate', () => {
    const terms = termsOf('    significant: 3\n', '        consumption: 28600 e\n');
    expect(terms.get('consumption')).toEqual({ value: 28_600, lower: 25_740, upper: 31_460 });
  });

  test('of production has the figures of single economies in steps of their own', () => {
    const steps = 'unit: kg\n    steps:\n      RUS: 20\n      JPN: 20\n';
    const { dataset, problems } = readDataset(folder(edited('production/gallium.yaml', 'unit: kg\n', steps)));
    expect(problems).toEqual([]);
    const suppliers = dataset.production[0]?.years[0]?.suppliers;
    // By hand: half of 20 each way; for the estimate 10 percent of 60, or half of 20, whichever is more.
    expect(suppliers?.get('RUS')?.quantity).toEqual({ value: 40, lower: 30, upper: 50 });
    expect(suppliers?.get('JPN')?.quantity).toEqual({ value: 60, lower: 50, upper: 70 });
    expect(suppliers?.get('CHN')?.quantity).toEqual({ value: 900, lower: 900, upper: 900 });
  });

  test('prints shares of imports to whole percent', () => {
    const { dataset } = readDataset(folder(edited(supply, 'unit: percent', 'unit: percent\n    rounded_to: 1')));
    expect(dataset.trade[0]?.years[0]?.suppliers.get('CHN')?.quantity).toEqual({ value: 60, lower: 59.5, upper: 60.5 });
  });
});

describe('an author is told', () => {
  test('of a figure that refutes the rounding', () => {
    const told = toldAbout(
      edited(supply, balance, 'unit: kg\n    significant: 3\n    years:\n      2024:\n        production: 603.2\n'),
    );
    expect(told).toMatchInlineSnapshot(`
      "data/supply/JPN/gallium.yaml:18:9 too-precise  "603.2" has more digits than the series says are printed.
        18 |         production: 603.2
           |         ^^^^^^^^^^^^^^^^^
        hint: Correct the figure, or significant, rounded_to or total_significant of the series."
    `);
  });

  test('of a share that refutes it', () => {
    const told = toldAbout(edited(supply, 'unit: percent', 'unit: percent\n    rounded_to: 25'));
    expect(told).toContain('supply/JPN/gallium.yaml:10:9 too-precise  "60"');
  });

  test('of a year said to be meaningless that the series does not have', () => {
    const said = 'unit: kg\n    not_meaningful:\n      - year: 2022\n        why: So says the chapter.\n';
    expect(toldAbout(edited(supply, 'unit: kg\n', said))).toMatchInlineSnapshot(`
      "data/supply/JPN/gallium.yaml:16:15 year-out-of-range  not_meaningful names 2022, and the series has no figures for 2022.
        16 |       - year: 2022
           |               ^^^^
        hint: Correct the year, or delete the entry."
    `);
  });

  test('of a figure finer than the step of its economy, and of a step for an economy that there is not', () => {
    const steps = 'unit: kg\n    steps:\n      RUS: 100\n      JAP: 10\n';
    const told = toldAbout(edited('production/gallium.yaml', 'unit: kg\n', steps));
    expect(told).toContain('production/gallium.yaml:14:9 too-precise  "40"');
    expect(told).toContain('production/gallium.yaml:8:7 unknown-economy');
  });

  test('of a year of a revision that the series does not have', () => {
    const said = 'unit: percent\n    classification:\n      2022: HS 2022\n';
    expect(toldAbout(edited(supply, 'unit: percent\n', said))).toContain(
      'supply/JPN/gallium.yaml:8:7 year-out-of-range  The series has no figures for "2022".',
    );
  });

  test('of a step for a term that no balance has', () => {
    const steps = 'unit: kg\n    steps:\n      import: 1\n    years:\n      2024:\n        production: 60\n';
    expect(toldAbout(edited(supply, balance, steps))).toMatchInlineSnapshot(`
      "data/supply/JPN/gallium.yaml:16:7 unknown-key  There is no key called "import" here.
        16 |       import: 1
           |       ^^^^^^
        hint: Did you mean "imports"?"
    `);
  });
});
