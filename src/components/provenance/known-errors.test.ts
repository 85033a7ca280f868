import { describe, expect, test } from 'vitest';
import { cell, printed } from '../../text/result.ts';
import { input, produced, queryWith, result } from '../fixture.ts';
import { errorMarks } from './error-marks.ts';
import { explain } from './explain.ts';
import { explainFigure } from './figure.ts';
import { knownErrorsIn } from './known-errors.ts';

const { words } = queryWith({});

const place = { reporter: '', mineral: 'ore', stage: 'mine', economy: 'CHN', year: 2024, source: 'survey' } as const;
const correction = {
  ...place,
  id: 'ore-of-china',
  place: 'Table 1',
  what: 'Ore of China, 2024',
  kind: 'production',
  printed: '70',
  ours: '70',
  expected: '7',
  reason: 'The text says 7.',
  told: '',
  told_on: '',
  status: 'open',
  file: 'data/corrections.yaml',
  line: 2,
} as const;
const figure = {
  ...place,
  kind: 'production',
  unit: 't',
  primary: 'yes',
  published: '70',
  file: 'data/production/ore.yaml',
  series: '/series/0',
  line: 7,
} as const;
const production = [
  produced({ mineral: 'ore', stage: 'mine', economy: 'CHN', year: 2024, value: 70, quality: 'reported' }),
];
const row = result({ indicator: 'hhi', mineral: 'ore', stage: 'mine', year: 2024, value: 0.5 });
const inputs = [
  input({ id: row.id, input: 'CHN', value: 70, line: 7 }),
  input({ id: row.id, input: 'JPN', value: 30, line: 8 }),
];
const tables = { production, figures: [figure], indicators: [row], inputs, corrections: [correction] };
const query = queryWith(tables);

describe('a known error of a source', () => {
  test('is told with the figure that it is in', () => {
    expect(explainFigure(query, { kind: 'figure', table: 'production', index: 0 }).errors).toEqual([correction]);
  });

  test('is told with every result that rests on the figure, and with no other', () => {
    expect(explain(query, row).errors).toEqual([correction]);
    const other = [input({ id: row.id, input: 'JPN', value: 30, line: 8 })];
    expect(knownErrorsIn(queryWith({ ...tables, inputs: other }), row.id)).toEqual([]);
  });

  test('is explained in the legend of a table that shows such a result, and in no other', () => {
    const sound = result({ indicator: 'hhi', mineral: 'ore', stage: 'refining', year: 2024, value: 0.5 });
    expect(errorMarks(query, [undefined, sound, row])).toEqual(['u']);
    expect(errorMarks(query, [undefined, sound])).toEqual([]);
  });

  test('in a file alone marks no figure', () => {
    const ofFile = { ...correction, kind: '', mineral: '', stage: '', economy: '', year: null };
    expect(knownErrorsIn(queryWith({ ...tables, corrections: [ofFile] }), row.id)).toEqual([]);
  });

  test('marks the number after its estimate', () => {
    const number = { value: 70, lower: 70, upper: 70, unit: 't', reason: '', quality: 'estimated', isInError: true };
    expect([printed(number, undefined, words).marks, cell(number, {}, words).marks]).toEqual([
      ['e', 'u'],
      ['e', 'u'],
    ]);
  });
});
