import { describe, expect, test } from 'vitest';
import type { Row } from '../../tables/schema.ts';
import { difference, queryWith, stage } from '../fixture.ts';
import { disagreementOf } from './disagreement.ts';

const choice = (source: string, from: number, to: number): Row<'primary_sources'> => ({
  ...{ mineral: 'cobalt', stage: 'mine', first_year: from, last_year: to, source, why: 'The only one.' },
  ...{ file: 'data/minerals/cobalt.yaml', line: 1 },
});

const stages = [stage('cobalt', 'mine', 1), stage('cobalt', 'refining', 2), stage('cobalt', 'oxides', 3)];

const told = (differences: readonly Row<'differences'>[], choices: readonly Row<'primary_sources'>[] = []) =>
  disagreementOf(queryWith({ stages, differences, primary_sources: choices }), 'cobalt');

const producer = (economy: string, value: number, rest: Partial<Row<'differences'>> = {}) =>
  difference({ economy, primary_value: value, ...rest });

describe('what other sources say of a mineral', () => {
  test('is the world and the three largest producers, with how many of all are more than a tenth off', () => {
    const [mine] = told([
      producer('AUS', 5, { above_tenth: 'yes' }),
      producer('CHN', 60),
      producer('COD', 90, { above_tenth: 'yes' }),
      producer('RUS', 20),
      producer('WLD', 200, { above_tenth: 'yes' }),
    ]);
    const [other] = mine?.others ?? [];
    expect(other?.lines.map(({ economy }) => economy)).toEqual(['WLD', 'COD', 'CHN', 'RUS']);
    expect([other?.above, other?.compared]).toEqual([2, 4]);
  });

  test('is of the newest year that compares, source by source, the newest first', () => {
    const [mine] = told([
      producer('COD', 90, { year: 2021 }),
      producer('COD', 95, { year: 2022 }),
      producer('COD', 99, { year: 2023, verdict: 'not-comparable', reason: 'not-reported' }),
      producer('COD', 99, { year: 2024, other_source: 'agency' }),
    ]);
    expect(mine?.others.map(({ source, year }) => `${source} ${year}`)).toEqual(['agency 2024', 'yearbook 2022']);
  });

  test('is the reason where nothing compares', () => {
    const [mine] = told([producer('COD', 90, { verdict: 'not-comparable', reason: 'shares-and-tonnes' })]);
    expect(mine?.others).toMatchObject([{ lines: [], reason: 'shares-and-tonnes', compared: 0 }]);
  });

  test('leaves trade and balances to their own tables, and stages of which nobody says anything', () => {
    expect(told([difference({ kind: 'imports', reporter: 'JPN' })])).toEqual([]);
    expect(told([], [choice('survey', 2018, 2022), choice('newer', 2023, 2024)])).toMatchObject([
      { stage: 'mine', choices: [{ source: 'survey' }, { source: 'newer' }], others: [] },
    ]);
  });
});
