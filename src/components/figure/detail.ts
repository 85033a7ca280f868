import type { IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { listed } from '../../text/grammar.ts';
import { signed } from '../../text/numbers.ts';
import { factsOf } from '../../text/units.ts';

/** So many parts of a change are named, the largest first. */
const mostParts = 3;

const terms: Readonly<Record<string, string>> = {
  residual: 'the rest',
  production: 'primary production',
  secondary: 'secondary production',
  stockChange: 'stock change',
};

/** The largest parts of a change with their signs, none that prints as zero: "South Korea −0.28, China +0.12". */
function largestParts(query: Edition, row: IndicatorRow): string {
  const { times, decimals } = factsOf(row.unit);
  const nameOf = (part: string) => terms[part] ?? query.economy(part)?.name ?? part.replaceAll('-', ' ');
  return [...query.partsOf(row.id)]
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .map(({ part, value }) => ({ name: nameOf(part), size: signed(value * times, decimals) }))
    .filter(({ size }) => /[1-9]/.test(size))
    .slice(0, mostParts)
    .map(({ name, size }) => `${name} ${size}`)
    .join(', ');
}

const criteria = ['cdi-1', 'cdi-2', 'cdi-3'] as const;
type Verdict = 'passed' | 'not passed' | 'does not apply' | 'not known';

/** How one criterion stands: passed beyond its cut-off, by its bounds. */
function verdictOf(query: Edition, indicator: string, of: IndicatorRow): Verdict {
  const { reporter, mineral, stage, measure, year } = of;
  const row = query.result({ indicator, reporter, mineral, stage, measure, year });
  const cutOff = query.bandsOf(indicator)[0]?.to ?? null;
  if (row === undefined || row.reason === 'not-applicable') return 'does not apply';
  if (cutOff === null || row.lower === null) return 'not known';
  if (row.lower > cutOff) return 'passed';
  return row.upper !== null && row.upper <= cutOff ? 'not passed' : 'not known';
}

/** Which of the three criteria are passed: "CDI 1 and CDI 3 passed, CDI 2 does not apply". */
function criteriaPassed(query: Edition, row: IndicatorRow): string {
  const found = Map.groupBy(criteria, (indicator) => verdictOf(query, indicator, row));
  const nameOf = (indicator: string) => indicator.toUpperCase().replace('-', ' ');
  return [...found].map(([verdict, of]) => `${listed(of.map(nameOf))} ${verdict}`).join(', ');
}

/** What a result is made of, for the table of a chart; empty where it has no parts worth naming there. */
export function detailOf(query: Edition, row: IndicatorRow): string {
  if (row.unit === 'criteria') return criteriaPassed(query, row);
  const isSplit = query.definition(row.indicator)?.name_in_text.includes('split') ?? false;
  return isSplit && row.base_year !== null ? largestParts(query, row) : '';
}
