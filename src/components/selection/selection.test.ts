import { describe, expect, test } from 'vitest';
import { input, mineral, queryWith, result, stage } from '../fixture.ts';
import { selectionOf } from './selection.ts';

const minerals = Array.from({ length: 30 }, (_, i) => `m${String(i).padStart(2, '0')}`);
const of = (id: string, reporter = '', year = 2024) =>
  result({ indicator: 'hhi', mineral: id, stage: 'mine', year, value: 0.5, reporter, measure: reporter && 'value' });
const listed = (id: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ mineral: id, list: `List ${i}`, source: 'survey', note: '' }));

describe('a selection of results', () => {
  const tables = { minerals: minerals.map(mineral), stages: minerals.map((id) => stage(id, 'mine', 1)) };

  test('is all of them where there are few, and says nothing of it', () => {
    const rows = minerals.slice(0, 5).map((id) => of(id));
    const { shown, further, ofMinerals, ofEconomies } = selectionOf(queryWith(tables), rows);
    expect([shown, further, ofMinerals, ofEconomies]).toEqual([rows, [], '', '']);
  });

  test('takes the minerals on the most official lists, and keeps the others apart', () => {
    const query = queryWith({ ...tables, lists: [...listed('m29', 3), ...listed('m28', 2)] });
    const { shown, further, ofMinerals } = selectionOf(
      query,
      minerals.map((id) => of(id)),
    );
    // Twenty-four have room: the two on lists, then 22 of the others, which tie and stand by name.
    expect(shown.map(({ mineral: id }) => id)).toEqual([...minerals.slice(0, 22), 'm28', 'm29']);
    expect(further).toHaveLength(6);
    expect(ofMinerals).toBe('24 of 30 minerals: those with a value on the most official lists');
  });

  test('passes over minerals of which no value is known', () => {
    const query = queryWith({ ...tables, lists: listed('m29', 3) });
    const rows = minerals.map((id) => (id === 'm29' ? { ...of(id), value: null, reason: 'withheld' } : of(id)));
    const { shown, further } = selectionOf(query, rows);
    expect(shown.map(({ mineral: id }) => id)).toEqual(minerals.slice(0, 24));
    expect(further.map(({ mineral: id }) => id)).toContain('m29');
  });

  test('takes nothing from what an author asks for by name', () => {
    const rows = minerals.map((id) => of(id));
    expect(selectionOf(queryWith(tables), rows, { mineral: 'm00' }).shown).toEqual(rows);
  });

  test('takes the world, the European Union and the economies with the longest series, the largest importers first', () => {
    const years: Readonly<Record<string, number>> = { CHN: 2, JPN: 2, USA: 2, IND: 2, KOR: 2, AUS: 1 };
    const spent: Readonly<Record<string, number>> = { CHN: 9, JPN: 8, USA: 7, IND: 6, KOR: 5, AUS: 99 };
    const reporters = Object.keys(years);
    const lists = reporters.flatMap((reporter) =>
      [2023, 2024]
        .slice(2 - (years[reporter] ?? 0))
        .map((year) => ({ ...of('m00', reporter, year), indicator: 'cr-1' })),
    );
    const query = queryWith({
      ...tables,
      series: reporters.map((reporter) => ({ ...imports, reporter })),
      indicators: lists.map((row) => ({ ...row, id: `cr-1.${row.reporter}.${row.year}` })),
      inputs: lists.map(({ reporter, year }) =>
        input({ id: `cr-1.${reporter}.${year}`, input: 'all', value: spent[reporter] ?? 0, unit: 'USD' }),
      ),
    });
    const rows = ['', 'EU27', ...reporters].map((reporter) => of('m00', reporter));
    const { shown, ofEconomies } = selectionOf(query, rows);
    expect(shown.map(({ reporter }) => reporter)).toEqual(['', 'EU27', 'CHN', 'JPN', 'USA', 'IND']);
    expect(ofEconomies).toBe('Of 7 economies the five with the longest series and the largest imports are shown.');
  });
});

const imports = {
  kind: 'imports',
  mineral: 'm00',
  stage: 'mine',
  source: 'survey',
  unit: 'USD',
  basis: '',
  table: '',
  hs: '',
  classification: '',
  first_year: 2023,
  last_year: 2024,
  average_from: null,
  coverage: null,
  primary: 'yes',
  note: '',
  file: 'data/supply/JPN/m00.yaml',
  path: '/imports/0',
  line: 3,
} as const;
