import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { descriptions } from '../../tables/descriptions.ts';
import type { Query } from '../../tables/query.ts';
import type { TableName } from '../../tables/schema.ts';
import { compilationLicence, dataFolderOf, versionOf } from '../edition.ts';
import { type Field, fieldsOf } from '../package/field.ts';
import { termsInWords } from '../sources/terms.ts';

/** What a Parquet file says of itself, beside its columns: under whose terms, of which edition, what is left out. */
export type ParquetNotes = Readonly<Record<'title' | 'version' | 'licence' | 'terms' | 'datapackage', string>>;

/** The notes of a table’s Parquet file. */
export function notesOf(query: Query, name: TableName): ParquetNotes {
  return {
    title: descriptions[name],
    version: versionOf(query.site),
    licence: compilationLicence.path,
    terms: termsInWords(query),
    datapackage: `${dataFolderOf(query.site)}datapackage.json`,
  };
}

const types: Readonly<Record<Field['type'], string>> = { string: 'VARCHAR', number: 'DOUBLE', integer: 'INTEGER' };

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function record(entries: readonly (readonly [string, string])[]): string {
  return `{${entries.map(([key, value]) => `${quoted(key)}: ${quoted(value)}`).join(', ')}}`;
}

/** The statement that writes a published CSV as Parquet: its columns with their types, its rows in their order. */
function statement(name: TableName, csv: string, parquet: string, notes: ParquetNotes): string {
  const columns = record(fieldsOf(name).map((field) => [field.name, types[field.type]]));
  const reading = `read_csv(${quoted(csv)}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
    nullstr = '', parallel = false, columns = ${columns})`;
  return `COPY (SELECT * FROM ${reading}) TO ${quoted(parquet)}
    (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880, KV_METADATA ${record(Object.entries(notes))})`;
}

/**
 * A published table as Parquet, made by DuckDB from its CSV: the same rows in the same order, an empty cell as NULL,
 * numbers as DOUBLE, years, lines and counts as INTEGER, all else as VARCHAR. One thread writes it, so that the same CSV
 * gives the same bytes.
 *
 * @param csv path of the table’s CSV
 * @throws {Error} when the CSV is not there or does not fit the table’s columns
 */
export async function parquetOf(name: TableName, csv: string, notes: ParquetNotes): Promise<Uint8Array<ArrayBuffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-parquet-'));
  try {
    const parquet = join(folder, `${name}.parquet`);
    await run(statement(name, csv, parquet, notes));
    return new Uint8Array(readFileSync(parquet));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', preserve_insertion_order: 'true' });
  const connection = await instance.connect();
  try {
    await connection.run(sql);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
