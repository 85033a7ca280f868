import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tablesFolder } from '../tables/read.ts';
import { ofAll, ofFigures, production } from '../testing/changed/changes.ts';
import { type TwoMinerals, twoMinerals } from '../testing/changed/two-minerals.ts';

let data: TwoMinerals;
beforeEach(() => {
  data = twoMinerals();
  expect(data.walk()).toBe('whole');
});
afterEach(() => data.remove());

describe('tables of data that changed since the last ones were written', () => {
  test.each(ofFigures)(
    'are those of a run that does everything, after $title, and the rest is not read',
    ({ make }) => {
      make(data);
      expect(data.walk()).toBe('what changed');
      expect(data.tables()).toEqual(data.tablesMadeAnew());
      expect(data.walk()).toBe('nothing');
    },
  );

  test.each(ofAll)('are those of a run that does everything, after $title, and all is read', ({ make }) => {
    make(data);
    expect(data.walk()).toBe('whole');
    expect(data.tables()).toEqual(data.tablesMadeAnew());
  });

  test('are the same again after one change upon another', () => {
    for (const { make } of [...ofFigures, ...ofAll].filter(({ title }) => !/less|gone|withheld/.test(title))) {
      make(data);
      data.walk();
    }
    expect(data.tables()).toEqual(data.tablesMadeAnew());
  });

  test('are those of the first data, once a change is undone', () => {
    const first = data.tables();
    data.edit(production, 'CHN: 900', 'CHN: 880');
    expect(data.walk()).toBe('what changed');
    data.edit(production, 'CHN: 880', 'CHN: 900');
    expect(data.walk()).toBe('what changed');
    expect(data.tables()).toEqual(first);
  });

  test('leave every table alone that does not change', () => {
    const of = (name: string) => statSync(join(tablesFolder(data.root), name)).mtimeMs;
    const before = [of('imports.csv'), of('economies.json')];
    data.edit(production, 'CHN: 900', 'CHN: 880');
    expect(data.walk()).toBe('what changed');
    expect([of('imports.csv'), of('economies.json')]).toEqual(before);
  });
});

describe('what was kept', () => {
  const editionFile = (): string =>
    join(data.kept, readdirSync(data.kept).find((name) => name.startsWith('edition-')) ?? '');

  test.each([
    { title: 'is damaged', make: () => writeFileSync(editionFile(), `${readFileSync(editionFile(), 'utf8')} `) },
    { title: 'is gone', make: () => rmSync(editionFile()) },
    {
      title: 'is of tables that somebody changed',
      make: () => appendFileSync(join(tablesFolder(data.root), 'inputs.csv'), 'x\n'),
    },
    { title: 'is of tables that are gone', make: () => rmSync(join(tablesFolder(data.root), 'inputs.csv')) },
  ])('counts as nothing where it $title', ({ make }) => {
    make();
    data.edit(production, 'CHN: 900', 'CHN: 880');
    expect(data.walk()).toBe('whole');
    expect(data.tables()).toEqual(data.tablesMadeAnew());
  });
});
