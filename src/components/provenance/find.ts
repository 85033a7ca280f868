import { resultId } from '../../tables/result-id.ts';
import type { Edition } from '../../text/edition.ts';
import type { NumberContent } from './panels.ts';

/** What a `<Value>` names: attributes as the author writes them. */
export interface Reference {
  readonly indicator?: string;
  readonly table?: string;
  readonly of?: string;
  readonly reporter?: string;
  readonly economy?: string;
  readonly mineral?: string;
  readonly stage?: string;
  readonly partner?: string;
  readonly bloc?: string;
  readonly measure?: string;
  readonly year: string;
  readonly base_year?: string;
}

function findProduction(query: Edition, reference: Reference): number {
  const year = Number(reference.year);
  const isMeant = (row: (typeof query.tables.production)[number]) =>
    row.mineral === reference.mineral &&
    row.stage === reference.stage &&
    row.economy === reference.economy &&
    row.year === year;
  const primary = query.tables.production.findIndex((row) => isMeant(row) && row.primary === 'yes');
  return primary === -1 ? query.tables.production.findIndex(isMeant) : primary;
}

function findImport(query: Edition, reference: Reference): number {
  const year = Number(reference.year);
  const isMeant = (row: (typeof query.tables.imports)[number]) =>
    row.reporter === reference.reporter &&
    row.mineral === reference.mineral &&
    row.stage === reference.stage &&
    row.partner === reference.partner &&
    row.measure === (reference.measure ?? '') &&
    row.year === year;
  const primary = query.tables.imports.findIndex((row) => isMeant(row) && row.primary === 'yes');
  return primary === -1 ? query.tables.imports.findIndex(isMeant) : primary;
}

/**
 * The number that a reference names.
 *
 * @throws {Error} when there is none; the check of briefings, which runs first, tells the author where and what instead
 */
export function findNumber(query: Edition, reference: Reference): NumberContent {
  if (reference.table === 'production' || reference.table === 'imports') {
    const { table } = reference;
    const index = table === 'production' ? findProduction(query, reference) : findImport(query, reference);
    if (index === -1) throw new Error(`no figure in "${table}" for ${JSON.stringify(reference)}`);
    return { kind: 'figure', table, index };
  }
  const { year, base_year: baseYear, indicator = '', mineral = '', stage = '', ...key } = reference;
  const id = resultId({
    ...key,
    indicator,
    mineral,
    stage,
    year: Number(year),
    ...(baseYear === undefined ? {} : { baseYear: Number(baseYear) }),
  });
  if (!query.resultById(id)) throw new Error(`no result "${id}"`);
  return { kind: 'result', id };
}
