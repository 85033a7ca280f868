import { type Query, queryOf } from '../tables/query.ts';
import { readTables } from '../tables/read.ts';

let built: Query | undefined;

/**
 * The look-ups over the tables this site is rendered from. A build reads them once; `dev` looks at each call whether
 * the files have changed.
 *
 * @throws {Error} when a table is missing or of another version
 */
export function edition(): Query {
  if (import.meta.env.DEV) return queryOf(readTables());
  built ??= queryOf(readTables());
  return built;
}
