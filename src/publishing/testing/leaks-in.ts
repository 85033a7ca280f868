import { type TableName, type Tables, tableNames } from '../../tables/schema.ts';

/**
 * Tables in which a figure of a source that limits passing on may stand: results and what they rest on, quotations of
 * published results and targets, and facts about series that are no figures.
 */
const mayQuote: readonly TableName[] = [
  'indicators',
  'inputs',
  'agreement',
  'agreement_sets',
  'targets',
  'series',
  'corrections',
  'differences',
  'mirror',
];

/** Columns of numbers that say where or when, and not how much. */
const bookkeeping: ReadonlySet<string> = new Set(['year', 'line', 'position', 'first_year', 'last_year']);

/** The sources of an amount: the one that a column of its own names, else all that the row names. */
function sourcesOf(row: object, amount: string): readonly string[] {
  const own: unknown = Reflect.get(row, `${amount}_source`);
  if (typeof own === 'string') return [own];
  return Object.entries(row).flatMap(([column, cell]) =>
    typeof cell === 'string' && /(^|_)sources?$/.test(column) ? cell.split(' ') : [],
  );
}

function amountsIn(row: object): readonly string[] {
  return Object.entries(row).flatMap(([column, cell]) =>
    (typeof cell === 'number' && !bookkeeping.has(column)) || (column === 'published' && cell !== '') ? [column] : [],
  );
}

function isTotal(row: object): boolean {
  return ['economy', 'partner'].some((column) => Reflect.get(row, column) === 'WLD');
}

/**
 * Amounts that stand in a table against the terms of the source of their row: any of one that says `no`, and any but a
 * total of one that says `summary`. Each is told as table, source and the first column.
 */
export function leaksIn(tables: Tables): readonly string[] {
  const terms = new Map(tables.sources.map(({ id, redistribute }) => [id, redistribute]));
  const names = tableNames.filter((name) => !mayQuote.includes(name));
  const isBarred = (row: object) => (id: string) => {
    const answer = terms.get(id) ?? 'yes';
    return answer === 'no' || (answer === 'summary' && !isTotal(row));
  };
  return names.flatMap((name) =>
    tables[name].flatMap((row) => {
      const [told] = amountsIn(row).flatMap((amount) => {
        const barred = sourcesOf(row, amount).find(isBarred(row));
        return barred === undefined ? [] : [`${name} ${barred} ${amount}`];
      });
      return told ?? [];
    }),
  );
}
