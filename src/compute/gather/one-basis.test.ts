import { expect, test } from 'vitest';
import { filesAbout, ownFiles } from '../../dataset/checks/plausibility/testing/slips.ts';
import { readDataset } from '../../dataset/read.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { dimensionOf, units } from '../../domain/unit.ts';
import { compute } from '../compute.ts';
import type { Computed, Input } from '../computed.ts';

/** The bases of all series of tonnes, by file and by where the series stands in it. */
function basesIn({ production, trade, balances }: Dataset): ReadonlyMap<string, string> {
  const series = [...production, ...trade, ...balances].filter(({ unit }) => dimensionOf(unit) === 'mass');
  return new Map(series.map(({ file, path, basis = '' }) => [`${file}#${path}`, basis]));
}

const masses: ReadonlySet<string> = new Set(units.filter((unit) => dimensionOf(unit) === 'mass'));

function basisOf({ file, path, unit }: Input, bases: ReadonlyMap<string, string>): readonly string[] {
  const basis = bases.get(`${file}#${path.replace(/\/years\/.*$/, '')}`);
  return masses.has(unit) && basis !== undefined ? [basis] : [];
}

/** Indicators that set two lists beside each other as shares of their own wholes: no tonne of one meets one of the other. */
const ofShares: readonly string[] = ['unctad-diversification'];

/** An assumption that says how tonnes of one content were made those of another, or why they are. */
const explained = / taken as /;

function mixes({ subject, result, inputs }: Computed, bases: ReadonlyMap<string, string>): boolean {
  if (result.kind !== 'value' || ofShares.includes(subject.indicator)) return false;
  const met = new Set(inputs.flatMap((input) => basisOf(input, bases)));
  return met.size > 1 && !result.assumptions.some((each) => explained.test(each));
}

test('no value is computed from tonnes of two contents, unless it says how the one became the other', () => {
  // Copper and nickel have imports by gross weight beside production by content.
  const minerals = ['copper', 'nickel', 'rare-earths'];
  const governance = ownFiles((path) => path.startsWith('governance/') || path === 'factors.yaml');
  const { dataset } = readDataset([...filesAbout(...minerals), ...governance]);
  const bases = basesIn(dataset);
  const results = compute(dataset);
  expect(results.some(({ subject }) => subject.indicator === 'geopolrisk')).toBe(true);
  const mixed = results.filter((computed) => mixes(computed, bases));
  expect(mixed.map(({ subject }) => Object.values(subject).join(' ')).slice(0, 20)).toEqual([]);
});
