import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tablesFolder } from '../tables/read.ts';

/**
 * The names, sizes and dates of the tables below a root: a file that is written to, or put in the place of another, has other
 * dates.
 */
export function stateOfTables(root: string): string {
  const folder = tablesFolder(root);
  if (!existsSync(folder)) return '';
  const states = readdirSync(folder).map((name) => {
    const { size, mtimeMs, ctimeMs } = statSync(join(folder, name));
    return `${name} ${size} ${mtimeMs} ${ctimeMs}`;
  });
  return states.toSorted().join('\n');
}
