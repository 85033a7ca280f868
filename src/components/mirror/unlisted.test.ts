import { expect, test } from 'vitest';
import { mineral, produced, queryWith, series, stage, supply } from '../fixture.ts';
import { supplyOf } from '../supply.ts';
import { isUnlisted, unlistedNote } from './unlisted.ts';

const oxides = { mineral: 'cobalt', stage: 'oxides' } as const;
const mined = (economy: string, value: number | null) =>
  produced({ mineral: 'cobalt', stage: 'mine', economy, year: 2024, value });
const bought = supply({ ...oxides, year: 2024, reporter: 'CHN', measure: 'value' }, { NAM: 0.8, COD: 0.2 });
const query = queryWith({
  minerals: [mineral('cobalt'), mineral('gallium')],
  stages: [stage('cobalt', 'mine', 1), stage('cobalt', 'oxides', 2)],
  production: [mined('COD', 230000), mined('USA', null), mined('BEL', 0)],
  series: [series({ ...oxides, kind: 'imports', reporter: 'CHN' })],
  ...bought,
});

test.each([
  { economy: 'NAM', expected: true, because: 'no table has it' },
  { economy: 'COD', expected: false, because: 'it mines' },
  { economy: 'USA', expected: false, because: 'what it mines is withheld' },
  { economy: 'BEL', expected: true, because: 'its production is zero' },
  { economy: 'CHN', expected: false, because: 'its own imports are at hand' },
])('an exporter of cobalt oxides is unlisted: $expected for $economy, since $because', ({ economy, expected }) => {
  expect(isUnlisted(query, { ...oxides, economy })).toBe(expected);
});

test('nobody is unlisted where no table of producers of the mineral is at hand', () => {
  expect(isUnlisted(query, { mineral: 'gallium', stage: 'refining', economy: 'NAM' })).toBe(false);
});

test('a largest partner in no table of producers is told as such', () => {
  const imports = supplyOf(query, { ...oxides, reporter: 'CHN' });
  expect(imports?.largest).toEqual(['NAM']);
  expect(imports && unlistedNote(query, imports)).toBe('in no table of producers here');
  expect(imports && unlistedNote(query, { ...imports, largest: ['NAM', 'COD'] })).toBe('');
});
