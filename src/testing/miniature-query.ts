import { join } from 'node:path';
import { build } from '../build.ts';
import { type Query, queryOf } from '../tables/query.ts';

/**
 * For tests: the tables of the miniature site.
 *
 * @throws {Error} where the miniature has a mistake, with all that is told of it
 */
export function miniatureQuery(): Query {
  const { tables, report } = build(join(import.meta.dirname, 'miniature'));
  if (!tables) throw new Error(report);
  return queryOf(tables);
}
