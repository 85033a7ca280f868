import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { GivenFile } from './given-file.ts';
import type { Session } from './session.ts';
import { columnNames, identifier, literal } from './sql-text.ts';

/** What `read_parquet` reads: the file, or every Parquet file of the folder and the folders in it. */
function readParquet({ path }: GivenFile): string {
  const files = statSync(path).isDirectory() ? join(path, '**', '*.parquet') : path;
  return `read_parquet(${literal(files)}, hive_partitioning = true, hive_types_autocast = false, filename = true, file_row_number = true, union_by_name = true)`;
}

const own = ['filename', 'file_row_number'];

/** The columns of a Parquet file or folder, the keys that its folders are named by among them. */
export async function parquetColumns(file: GivenFile, { connection }: Session): Promise<readonly string[]> {
  const described = await connection.runAndReadAll(`describe select * from ${readParquet(file)}`);
  return described
    .getRowObjectsJson()
    .map(({ column_name }) => String(column_name))
    .filter((name) => !own.includes(name));
}

/**
 * A query that reads Parquet as it is asked for, never whole: columns as text, unknown ones as empty text; `file`, and
 * `line` as the number of the row in its file.
 */
export function parquetQuery(file: GivenFile, columns: readonly string[]): string {
  const names = columnNames(columns);
  const texts = columns.map(
    (column, index) => `coalesce(cast(${identifier(column)} as varchar), '') as ${identifier(names[index] ?? column)}`,
  );
  return `select ${[...texts, `parse_filename(filename) as file`, 'file_row_number + 1 as line'].join(', ')} from ${readParquet(file)}`;
}
