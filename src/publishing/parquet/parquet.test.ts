import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableNames } from '../../tables/schema.ts';
import { type MiniatureRoot, miniatureRoot } from '../../testing/miniature-root.ts';
import { csvOf } from '../package/facts.ts';
import { notesOf, parquetOf } from './parquet.ts';

let made: MiniatureRoot;
beforeAll(() => {
  made = miniatureRoot();
});
afterAll(() => made.remove());

async function written(name: (typeof tableNames)[number]): Promise<string> {
  const path = join(made.root, `${name}.parquet`);
  writeFileSync(path, await parquetOf(name, csvOf(name, made.root), notesOf(made.query, name)));
  return path;
}

async function asked(sql: string) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(sql);
  const rows = reader.getRowObjectsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

describe('a table as Parquet', () => {
  test('has the rows of its JSON twin, in their order, whatever the table', async () => {
    for (const name of tableNames) {
      const rows = await asked(`SELECT * FROM '${await written(name)}'`);
      const blank = (row: object) =>
        Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell === '' ? null : cell]));
      expect(rows, name).toEqual(made.query.tables[name].map(blank));
    }
  });

  test('has years as whole numbers, values as doubles and an empty cell as NULL', async () => {
    const path = await written('production');
    const columns = await asked(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '${path}')`);
    const types = Object.fromEntries(columns.map(({ column_name: name, column_type: type }) => [name, type]));
    expect(types).toMatchObject({ mineral: 'VARCHAR', year: 'INTEGER', value: 'DOUBLE', upper: 'DOUBLE' });
    // The balance of 2023 in the miniature data has a withheld production: its value is not there.
    const balances = await written('balances');
    expect(await asked(`SELECT value FROM '${balances}' WHERE quality = 'withheld'`)).toEqual([{ value: null }]);
  });

  test('adds up: the world in 2024, by hand 900 + 150 + 150', async () => {
    const path = await written('production');
    const sum = `SELECT sum(value) AS total FROM '${path}' WHERE year = 2024 AND economy <> 'WLD'`;
    expect(await asked(sum)).toEqual([{ total: 1200 }]);
  });

  test('says under whose terms it is, and what they leave out', async () => {
    const path = await written('imports');
    const notes = await asked(
      `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${path}') ORDER BY key`,
    );
    expect(notes.map(({ key }) => key)).toEqual(['datapackage', 'licence', 'terms', 'title', 'version']);
    expect(notes.find(({ key }) => key === 'terms')?.['value']).toContain('customs-2025 only totals are passed on');
  });

  test('has the same bytes each time', async () => {
    const bytes = () => parquetOf('inputs', csvOf('inputs', made.root), notesOf(made.query, 'inputs'));
    expect(Buffer.compare(await bytes(), await bytes())).toBe(0);
  });
});
