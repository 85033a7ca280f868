import { expect, test } from 'vitest';
import type { Tables } from '../../tables/schema.ts';
import { mineral, queryWith } from '../fixture.ts';
import { usesOf } from './uses.ts';

type Parameter = Tables['trade_parameters'][number];

function parameter(of: Pick<Parameter, 'economy' | 'stage' | 'source'>): Parameter {
  const place = { file: 'data/supply/JPN/ore.yaml', path: '/trade_parameters/0', line: 4 };
  const cited = { quality: 'reported', published: '1.1', year: null, table: '', note: '', ...place };
  return { reporter: 'JPN', mineral: 'ore', value: 1.1, lower: 1.1, upper: 1.1, ...cited, ...of };
}

test('a source of trade parameters says so once for each mineral, however many economies and stages it lists', () => {
  const rows = [
    { economy: 'CHN', stage: 'mine', source: 'study' },
    { economy: 'RUS', stage: 'mine', source: 'study' },
    { economy: 'CHN', stage: 'refining', source: 'study' },
  ];
  const query = queryWith({ minerals: [mineral('ore')], trade_parameters: rows.map(parameter) });
  expect(usesOf(query, 'study').facts).toEqual([{ what: 'Trade parameters of Japan for ore', path: 'minerals/ore/' }]);
  expect(usesOf(query, 'other').facts).toEqual([]);
});
