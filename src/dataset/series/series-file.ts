import type { Series } from '../../domain/published.ts';
import { didYouMean } from '../../problem.ts';
import { economyOf } from '../economies.ts';
import { readRecord } from '../schema/read-record.ts';
import type { Schema } from '../schema/schemas.ts';
import type { Located } from '../yaml/located.ts';
import { isList, isRecord, type Path, valueAt } from '../yaml/plain.ts';
import type { Context } from './context.ts';

/** A series before it is known whether indicators use it: `primary` is as marked, `undefined` where nothing is said. */
export type Draft<T extends Series> = Omit<T, 'primary'> & { readonly primary: boolean | undefined };

/** A file of series and what its path says of it. */
export interface SeriesFile {
  readonly located: Located;
  readonly mineral: string;
  /** The reporter or economy, where the path names one. */
  readonly economy?: string;
}

/** Reads the record at a path, and tells its mistakes; `undefined` where too little is left of it. */
export function recordAt<T>(
  located: Located,
  path: Path,
  schema: Schema<T>,
  { report }: Pick<Context, 'report'>,
): T | undefined {
  const { value, problems } = readRecord({ located, path, schema });
  for (const problem of problems) report(problem);
  return value;
}

/** The lists that files hold, so that a slip of one of them is not taken for another. */
const lists = ['series', 'imports', 'exports', 'balance', 'sourcing', 'uses', 'trade_parameters', 'results'];

/**
 * The paths of the items of a list that stands under a key of the file, or under a slip of it, which is told elsewhere;
 * none where there is no such list.
 */
export function itemsUnder({ value }: Located, key: string): readonly Path[] {
  const keys = isRecord(value) ? Object.keys(value) : [];
  const slip = keys.find((each) => !lists.includes(each) && didYouMean(each, lists) === key);
  const written = keys.includes(key) ? key : (slip ?? key);
  const list = valueAt(value, [written]);
  return isList(list) ? list.map((_, index) => [written, index]) : [];
}

/**
 * Tells where a key of a file says something other than the file's path. An id that does not exist is told already and
 * is left alone. Elsewhere the file goes by its path.
 */
export function checkName(
  located: Located,
  [key, expected]: readonly [string, string],
  isKnown: (id: string) => boolean,
  { report }: Pick<Context, 'report'>,
): void {
  const written = valueAt(located.value, [key]);
  if (typeof written !== 'string' || written === expected || !isKnown(written)) return;
  report({
    code: 'name-disagrees',
    place: located.placeOf([key], 'value'),
    message: `The path of this file says "${expected}", but its ${key} is "${written}".`,
    hint: `Move the file or correct the key. Elsewhere it is known as "${expected}".`,
  });
}

/** Whether a code is an economy's. */
export function isEconomy(code: string): boolean {
  return economyOf(code) !== undefined;
}
