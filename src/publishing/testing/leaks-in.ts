import { type TableName, type Tables, tableNames } from '../../tables/schema.ts';
import { besideResults } from '../sources/terms.ts';

/**
 * Tables in which amounts stand under a source whatever its terms: results, quotations of published results and targets,
 * and facts about series and errors that are no figures.
 */
const mayQuote: readonly TableName[] = [
  'indicators',
  'agreement',
  'agreement_sets',
  'targets',
  'series',
  'corrections',
];

/** Columns of numbers that say where or when, and not how much. */
const bookkeeping: ReadonlySet<string> = new Set([
  'year',
  'line',
  'position',
  'first_year',
  'last_year',
  'production_year',
  'average_from',
]);

/** Columns of computed results in tables that hold figures beside them. */
const computed: ReadonlySet<string> = new Set([
  ...['difference', 'difference_lower', 'difference_upper', 'gap_share', 'gap_share_lower', 'gap_share_upper'],
  'ratio',
]);

/** The sources of an amount: what a column of its own names (`primary_source` of `primary_value`), else all of its row. */
function sourcesOf(row: object, amount: string): readonly string[] {
  const named = Object.entries(row).flatMap(([column, cell]) =>
    typeof cell === 'string' && /(^|_)sources?$/.test(column) ? [[column, cell.split(' ')] as const] : [],
  );
  const own = named.find(([column]) => `${amount}_`.startsWith(column.replace(/sources?$/, '') || '?'));
  return own === undefined ? named.flatMap(([, ids]) => ids) : own[1];
}

function amountsIn(row: object): readonly string[] {
  return Object.entries(row).flatMap(([column, cell]) =>
    (typeof cell === 'number' && !bookkeeping.has(column) && !computed.has(column)) ||
    (column === 'published' && cell !== '')
      ? [column]
      : [],
  );
}

function isTotal(row: object): boolean {
  return ['economy', 'partner'].some((column) => Reflect.get(row, column) === 'WLD');
}

/**
 * Amounts that stand in a table against the terms of their source: any of one that says `no`; of one that says `summary`
 * any but a total, and but those beside the result or comparison that rests on them. Each is told as table, source and the
 * first column.
 */
export function leaksIn(tables: Tables): readonly string[] {
  const terms = new Map(tables.sources.map(({ id, redistribute }) => [id, redistribute]));
  const names = tableNames.filter((name) => !mayQuote.includes(name));
  const isBarred = (name: TableName, row: object) => (id: string) => {
    const answer = terms.get(id) ?? 'yes';
    return answer === 'no' || (answer === 'summary' && !isTotal(row) && !besideResults.includes(name));
  };
  return names.flatMap((name) =>
    tables[name].flatMap((row) => {
      const [told] = amountsIn(row).flatMap((amount) => {
        const barred = sourcesOf(row, amount).find(isBarred(name, row));
        return barred === undefined ? [] : [`${name} ${barred} ${amount}`];
      });
      return told ?? [];
    }),
  );
}
