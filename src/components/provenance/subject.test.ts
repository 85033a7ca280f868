import { expect, test } from 'vitest';
import type { IndicatorRow } from '../../tables/schema.ts';
import { definition, mineral, queryWith, result, stage } from '../fixture.ts';
import { subjectOf } from './subject.ts';

const query = queryWith({
  minerals: [mineral('ore')],
  stages: [stage('ore', 'mine', 1)],
  blocs: [{ id: 'pair', name: 'The Pair', name_in_text: 'the Pair', members: '', as_of: '', source: '', note: '' }],
  definitions: [
    definition('hhi', 'suppliers'),
    definition('partner-share', 'partner'),
    definition('bloc-share', 'bloc'),
    definition('reliance', 'balance'),
    definition('governance', 'estimates'),
    definition('chain', 'chain'),
    definition('risk', 'terms'),
    definition('change', 'change'),
    definition('revision', 'editions'),
  ],
});
const year = { value: 0.5, year: 2024 };
const place = { mineral: 'ore', stage: 'mine', ...year };

test.each<[string, IndicatorRow]>([
  ['hhi · Ore, mine · world production · 2024', result({ indicator: 'hhi', ...place })],
  [
    'partner-share · China · Ore, mine · imports of the United States · 2024 by value',
    result({ indicator: 'partner-share', ...place, reporter: 'USA', partner: 'CHN', measure: 'value' }),
  ],
  [
    'bloc-share · The Pair · Ore, mine · world production · 2024',
    result({ indicator: 'bloc-share', ...place, bloc: 'pair' }),
  ],
  ['reliance · Ore, mine · balance of Japan · 2024', result({ indicator: 'reliance', ...place, reporter: 'JPN' })],
  ['governance · China · 2024', result({ indicator: 'governance', mineral: '', stage: '', ...year, reporter: 'CHN' })],
  [
    'chain · China · Ore · United States · 2024',
    result({ indicator: 'chain', mineral: 'ore', stage: '', ...year, reporter: 'USA', partner: 'CHN' }),
  ],
  ['risk · Ore · world · 2024', result({ indicator: 'risk', mineral: 'ore', stage: '', ...year })],
  [
    'change · reliance · Ore, mine · balance of Japan · 2024 since 2018',
    {
      ...result({ indicator: 'change', ...place, reporter: 'JPN', base_year: 2018 }),
      id: 'change.reliance.JPN.ore.2024',
    },
  ],
  [
    'revision · hhi · Ore, mine · world production · 2025 since 2024',
    {
      ...result({ indicator: 'revision', mineral: 'ore', stage: 'mine', value: 0.1, year: 2025, base_year: 2024 }),
      id: 'revision.hhi.ore.mine.2025.2024',
    },
  ],
  [
    'revision · Ore, mine · world · 2025 since 2024',
    {
      ...result({ indicator: 'revision', mineral: 'ore', stage: 'mine', value: 0.1, year: 2025, base_year: 2024 }),
      id: 'revision.ore.mine.2025.2024',
    },
  ],
])('a result reads %s', (expected, row) => {
  expect(subjectOf(query, row)).toBe(expected);
});
