import { z } from 'astro/zod';
import type { Series } from '../../domain/dataset.ts';
import { economyOf } from '../economies.ts';
import { mentions, type Names } from '../schema/names.ts';
import { readRecord, valueAt } from '../schema/read-record.ts';
import { record } from '../schema/record.ts';
import type { Located } from '../yaml/located.ts';
import type { Path } from '../yaml/plain.ts';
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

const series = z.array(z.unknown());

/** `data/production/<mineral>.yaml` without its series. */
export function productionFileSchema(names: Names | undefined) {
  return record({ mineral: mentions(names).mineral, series });
}

/** `data/supply/<ISO3>/<mineral>.yaml` without its series. */
export function supplyFileSchema(names: Names | undefined) {
  const { economy, mineral } = mentions(names);
  return record({
    reporter: economy,
    mineral,
    imports: series.exactOptional(),
    exports: series.exactOptional(),
    balance: series.exactOptional(),
  });
}

/** `data/governance/<ISO3>.yaml` without its series. */
export function governanceFileSchema(names: Names | undefined) {
  return record({ economy: mentions(names).economy, series });
}

/** Reads what stands beside the series of a file, and tells its mistakes. */
export function checkFile(
  located: Located,
  schemaFor: (names: Names | undefined) => z.ZodType,
  { names, report }: Context,
): void {
  for (const problem of readRecord({ located, path: [], schemaFor, names }).problems) report(problem);
}

/** Reads the record at a path, and tells its mistakes; `undefined` where too little is left of it. */
export function headerAt<T>(
  located: Located,
  path: Path,
  schemaFor: (names: Names | undefined) => z.ZodType<T>,
  { names, report }: Context,
): T | undefined {
  const { value, problems } = readRecord({ located, path, schemaFor, names });
  for (const problem of problems) report(problem);
  return value;
}

/** The paths of the items of a list that stands under a key of the file; none where there is no such list. */
export function itemsUnder(located: Located, key: string): readonly Path[] {
  const list = valueAt(located.value, [key]);
  return Array.isArray(list) ? list.map((_, index) => [key, index]) : [];
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
