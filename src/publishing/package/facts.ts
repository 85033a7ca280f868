import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tablesFolder } from '../../tables/read.ts';
import { wholeKey } from '../../tables/reading/read-keys.ts';
import { note } from '../../tables/reading/reads.ts';
import type { TableName } from '../../tables/schema.ts';
import type { FileFacts } from './resource.ts';

/** The path of the CSV of a table below a root. */
export function csvOf(name: TableName, root: string = process.env['LODESTONE_ROOT'] ?? process.cwd()): string {
  return join(tablesFolder(root), `${name}.csv`);
}

/** Size and digest of each table’s CSV below a root, read when asked for. */
export function factsOf(root?: string): (name: TableName) => FileFacts {
  return (name) => {
    note(wholeKey(name));
    const bytes = readFileSync(csvOf(name, root));
    return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  };
}
