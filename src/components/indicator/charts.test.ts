import { expect, test } from 'vitest';
import { definition, queryWith, result } from '../fixture.ts';
import { indicatorCharts } from './charts.ts';

const of = { mineral: 'ore', stage: 'mine', year: 2024, measure: 'value' } as const;
const share = (reporter: string, partner: string, value: number) =>
  result({ ...of, indicator: 'partner-share', reporter, partner, value });
const top = (reporter: string, value: number) => result({ ...of, indicator: 'cr-1', reporter, value });

test('the leading supplier’s share is told by importer, too, itself aside', () => {
  const imports = [top('JPN', 0.7), top('USA', 0.6), top('CHN', 0.5)];
  const query = queryWith({
    definitions: [definition('partner-share', 'suppliers', 'share')],
    indicators: [...imports, share('JPN', 'CHN', 0.7), share('USA', 'CHN', 0.6), share('CHN', 'RUS', 0.5)],
    parts: imports.flatMap(({ id, reporter }) => [{ id, part: reporter === 'CHN' ? 'RUS' : 'CHN', value: 0.5 }]),
  });
  const heat = indicatorCharts(query, 'partner-share').find(({ kind }) => kind === 'share-heat');
  expect(heat).toMatchObject({ partner: 'CHN', reporters: 'JPN USA', measure: 'value' });
});

test('a change that comes in parts is drawn for one result, of the world before imports', () => {
  const change = (reporter: string, value: number) => ({
    ...result({ ...of, indicator: 'hhi-change', reporter, value, unit: 'index' }),
    ...{ measure: reporter === '' ? ('' as const) : ('value' as const), base_year: 2018, id: `hhi-change.${reporter}` },
  });
  const query = queryWith({
    definitions: [definition('hhi-change', 'two-lists', 'index')],
    indicators: [change('JPN', 0.4), change('', 0.1)],
    parts: ['hhi-change.JPN', 'hhi-change.'].flatMap((id) => [
      { id, part: 'CHN', value: 0.2 },
      { id, part: 'USA', value: -0.1 },
    ]),
  });
  const drawn = indicatorCharts(query, 'hhi-change').filter(({ kind }) => kind === 'change-waterfall');
  expect(drawn).toHaveLength(1);
  expect(drawn[0]).not.toHaveProperty('reporter');
});
