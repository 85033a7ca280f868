import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, describe, expect, test } from 'vitest';
import { tablesFolder } from '../tables/read.ts';
import type { TableName } from '../tables/schema.ts';
import { type Edit, type MiniatureRoot, miniatureRoot } from '../testing/miniature-root.ts';
import { economyFile } from './entities/economy-file.ts';
import { mineralFile } from './entities/mineral-file.ts';
import { published } from './json.ts';
import { dataPackage } from './package/data-package.ts';
import { csvOf, factsOf } from './package/facts.ts';
import { notesOf, parquetOf } from './parquet/parquet.ts';
import { readme } from './readme.ts';

/** Figures that occur nowhere else, so that any file in which they, or their first five digits, stand was given them. */
const marked: readonly Edit[] = [
  { file: 'data/supply/JPN/testium.yaml', from: 'CHN: 50', to: 'CHN: 481637' },
  { file: 'data/supply/JPN/testium.yaml', from: 'USA: 30', to: 'USA: 293871' },
];
const marks = /48163|29387/;

const terms = (answer: string): Edit => ({
  file: 'data/sources/customs-2025.yaml',
  from: 'redistribute: summary',
  to: `redistribute: ${answer}`,
});

let made: MiniatureRoot;
afterEach(() => made.remove());

/** Every text that a build publishes as data, by name. */
function textsOf({ root, query }: MiniatureRoot): ReadonlyMap<string, string> {
  const folder = tablesFolder(root);
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  const minerals = query.tables.minerals.map(
    (row) => [`minerals/${row.id}`, published(mineralFile(query, row))] as const,
  );
  const economies = query.tables.economies.map(
    (row) => [`economies/${row.id}`, published(economyFile(query, row, false))] as const,
  );
  const described = ['datapackage.json', published(dataPackage(query, factsOf(root)))] as const;
  return new Map([...files, ...minerals, ...economies, described, ['README.md', readme(query)]]);
}

function holding(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...texts].filter(([, text]) => marks.test(text)).map(([name]) => name);
}

/** Whether the marked figures are among the values of a Parquet file. */
async function countIn({ root, query }: MiniatureRoot, name: TableName): Promise<'there' | 'not there'> {
  const path = join(root, `${name}.parquet`);
  writeFileSync(path, await parquetOf(name, csvOf(name, root), notesOf(query, name)));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const sql = `SELECT count(*) > 0 FROM '${path}' WHERE value IN (481637, 293871)`;
  const [row] = (await connection.runAndReadAll(sql)).getRowsJson();
  connection.closeSync();
  return row?.[0] === true ? 'there' : 'not there';
}

describe('a figure that its source does not let pass', () => {
  test('stands in no file of the published data where the source says no', () => {
    made = miniatureRoot([...marked, terms('no')]);
    expect(holding(textsOf(made))).toEqual([]);
  });

  test('stands beside the results that rest on it, and nowhere else, where the source says summary', () => {
    made = miniatureRoot([...marked, terms('summary')]);
    expect(holding(textsOf(made)).toSorted()).toEqual(['inputs.csv', 'inputs.json']);
  });

  test('is found by this test where the source lets everything pass', () => {
    made = miniatureRoot([...marked, terms('yes')]);
    expect(holding(textsOf(made))).toEqual(
      expect.arrayContaining(['imports.csv', 'figures.csv', 'minerals/testium', 'economies/JPN']),
    );
  });

  test('is in no Parquet file either, and would be found there', async () => {
    for (const [answer, isThere] of [
      ['no', false],
      ['yes', true],
    ] as const) {
      made?.remove();
      made = miniatureRoot([...marked, terms(answer)]);
      for (const name of ['imports', 'inputs'] as const) {
        expect(await countIn(made, name), `${answer} ${name}`).toBe(isThere ? 'there' : 'not there');
      }
    }
  });

  test('is said to be left out', () => {
    made = miniatureRoot([terms('no')]);
    expect(readme(made.query)).toContain('`customs-2025` (1 series): Its figures may not be passed on');
    expect(dataPackage(made.query, factsOf(made.root)).description).toContain(
      'Of customs-2025 no figure is passed on.',
    );
  });
});
