import { expect, test } from 'vitest';
import { economiesTold } from './economies-told.ts';
import { queryOf } from './query.ts';
import { type TableName, type Tables, tableNames } from './schema.ts';

const site = {
  ...{ name: 'Test', publisher: '', contact: '', repository: '', branch: '', editor: '', address: '', base: '/' },
  ...{ languages: 'en', as_of: '2026-11-23', next_update: '', baseline_year: null, enhancements: 'no' as const },
};

function queryWith(tables: Partial<Tables>) {
  const empty = Object.fromEntries(tableNames.map((name: TableName) => [name, []])) as unknown as Tables;
  return queryOf({ ...empty, site: [site], ...tables });
}

const figure = { value: 1, lower: 1, upper: 1, unit: 't', basis: '', quality: 'reported', primary: 'yes' } as const;
const produced = { mineral: 'ore', stage: 'mine', year: 2024, source: 'survey', average_from: null, ...figure };
const share = {
  ...{ id: 'x', indicator: 'partner-share', reporter: 'JPN', mineral: 'ore', stage: 'mine', bloc: '', year: 2024 },
  ...{ base_year: null, lower: null, upper: null, unit: 'share', mark: '', reason: '', method: 'exact' },
  ...{ assumptions: '', sources: 'survey' },
  ...({ measure: 'value', grade: 'A' } as const),
};

test('an economy is told of where it produces, or sends an importer a hundredth of some goods', () => {
  const names = ['AUS', 'CHL', 'CHN', 'FJI', 'PER'].map((id) => ({ id, name: id, name_ja: '', name_in_text: id }));
  const query = queryWith({
    economies: names,
    production: [
      { ...produced, economy: 'CHN' },
      // Withheld is something; zero is not.
      { ...produced, economy: 'AUS', value: null, lower: 0, upper: null, quality: 'withheld' },
      { ...produced, economy: 'FJI', value: 0, lower: 0, upper: 0 },
    ],
    indicators: [
      { ...share, id: 'a', partner: 'CHL', value: 0.01 },
      { ...share, id: 'b', partner: 'PER', value: 0.009 },
    ],
  });
  expect([...economiesTold(query)]).toEqual(['AUS', 'CHL', 'CHN']);
});
