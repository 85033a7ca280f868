import { resultId } from '../../tables/result-id.ts';
import type { Row } from '../../tables/schema.ts';
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

/** The place of the primary one of some rows in their table, else of the first; -1 where there is none. */
function primaryIn<N extends 'production' | 'imports'>(query: Edition, table: N, rows: readonly Row<N>[]): number {
  const row = rows.find(({ primary }) => primary === 'yes') ?? rows[0];
  return row === undefined ? -1 : query.indexIn(table, row);
}

function findProduction(query: Edition, reference: Reference): number {
  const { mineral = '', stage = '', economy = '', year } = reference;
  return primaryIn(query, 'production', query.where('production', { mineral, stage, economy, year: Number(year) }));
}

function findImport(query: Edition, reference: Reference): number {
  const { reporter = '', mineral = '', stage = '', partner = '', year, measure = '' } = reference;
  const rows = query.where('imports', { reporter, mineral, stage, partner, year: Number(year) });
  return primaryIn(
    query,
    'imports',
    rows.filter((row) => row.measure === measure),
  );
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
