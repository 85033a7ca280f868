import { expect, test } from 'vitest';
import { input, produced, queryWith, result } from '../fixture.ts';
import { filesRead, indicatorsRead } from './records.ts';

const of = { mineral: 'ore', stage: 'mine', year: 2024 };
const list = result({ ...of, indicator: 'hhi', value: 0.5 });
const share = result({ ...of, indicator: 'partner-share', partner: 'CHN', value: 0.7 });
const figure = produced({ ...of, economy: 'CHN', value: 70 });
const place = {
  ...{ kind: 'production' as const, reporter: '', economy: 'CHN', unit: 't', primary: 'yes' as const, ...of },
  ...{ source: 'survey', published: '70', file: 'data/production/ore.yaml', series: '/series/0', line: 12 },
};
const inputs = [
  input({ id: share.id, input: 'CHN', line: 40, file: 'data/production/ore.yaml' }),
  input({ id: share.id, input: 'USA', line: 9, file: 'data/production/ore.yaml' }),
  input({ id: share.id, input: 'JPN', line: 5, file: 'data/production/a.yaml' }),
  input({ id: list.id, input: 'CHN', line: 77 }),
];

test('the numbers of a chart name the files and lines that they are read from', () => {
  const query = queryWith({ inputs, figures: [place], indicators: [list, share] });
  expect(filesRead(query, [share])).toEqual([
    { file: 'data/production/a.yaml', first: 5, last: 5 },
    { file: 'data/production/ore.yaml', first: 9, last: 40 },
  ]);
  expect(filesRead(query, [figure])).toEqual([{ file: 'data/production/ore.yaml', first: 12, last: 12 }]);
});

test('figures that may not be passed on in bulk name the lines of the list whose concentration is computed', () => {
  const query = queryWith({ inputs, indicators: [list] });
  expect(filesRead(query, [figure])).toEqual([{ file: 'data/production/ore.yaml', first: 77, last: 77 }]);
});

test('a chart of results is made by their formulas, one of figures by that of a share', () => {
  expect(indicatorsRead([list, list, figure])).toEqual(['hhi', 'partner-share']);
});
