import { dimensionOf, unitNamed } from '../domain/unit.ts';
import type { Query } from '../tables/query.ts';
import type { Row, TableName } from '../tables/schema.ts';

/** A figure that lacks what every figure has to have, and the line it stands on. */
export interface Fault {
  readonly lacks: 'source' | 'unit' | 'year' | 'basis';
  readonly file: string;
  readonly line: number;
}

/** How many figures there are, and those that lack something. */
export interface Figures {
  readonly count: number;
  readonly faults: readonly Fault[];
}

/** Whether figures in a unit have to say what they count. Money and shares do not: their unit says it. */
function needsBasis(unit: string): boolean {
  const known = unitNamed(unit);
  return known !== undefined && !['money', 'share'].includes(dimensionOf(known));
}

/** Tables of figures that stand alone, each in a row of its own. */
const alone = ['recycling_rates', 'substitution', 'uses', 'trade_parameters', 'targets'] as const satisfies TableName[];

function inSeries({ tables, source }: Query): readonly Fault[] {
  const bases = new Map(tables.series.map(({ file, path, basis }) => [`${file}#${path}`, basis]));
  return tables.figures.flatMap((row) => {
    const { file, line, unit, year } = row;
    const basis = bases.get(`${file}#${row.series}`) ?? '';
    return [
      ...(source(row.source) === undefined ? [{ lacks: 'source' as const, file, line }] : []),
      ...(unit === '' ? [{ lacks: 'unit' as const, file, line }] : []),
      ...(Number.isInteger(year) ? [] : [{ lacks: 'year' as const, file, line }]),
      ...(needsBasis(unit) && basis === '' ? [{ lacks: 'basis' as const, file, line }] : []),
    ];
  });
}

function standingAlone({ tables, source }: Query): readonly Fault[] {
  return alone
    .flatMap((name): readonly Pick<Row<'uses'>, 'source' | 'file' | 'line'>[] => tables[name])
    .filter((row) => source(row.source) === undefined)
    .map(({ file, line }) => ({ lacks: 'source', file, line }));
}

function ofGovernance({ tables, source }: Query): readonly Fault[] {
  const files = (economy: string) => `data/governance/${economy}.yaml`;
  return tables.governance
    .filter((row) => source(row.source) === undefined)
    .map(({ economy }) => ({ lacks: 'source', file: files(economy), line: 1 }));
}

/**
 * Every figure of the tables held to what it has to have: a source that is cited, a unit, a year, and where it is a mass
 * or a volume the basis, which says what is counted. Figures of money are values and say so through their unit.
 */
export function figuresOf(query: Query): Figures {
  const { tables } = query;
  const count = alone.reduce(
    (sum, name) => sum + tables[name].length,
    tables.figures.length + tables.governance.length,
  );
  return { count, faults: [...inSeries(query), ...standingAlone(query), ...ofGovernance(query)] };
}
