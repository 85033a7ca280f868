import type { Query } from '../../tables/query.ts';
import type { IndicatorRow } from '../../tables/schema.ts';
import { signed } from '../../text/numbers.ts';
import { factsOf } from '../../text/units.ts';

/** So many parts of a change are named, the largest first. */
const mostParts = 3;

const terms: Readonly<Record<string, string>> = {
  production: 'primary production',
  secondary: 'secondary production',
  stockChange: 'stock change',
};

/** The largest parts of a change with their signs: "South Korea −0.28, China +0.12". */
function largestParts(query: Query, row: IndicatorRow): string {
  const { times, decimals } = factsOf(row.unit);
  const parts = [...query.partsOf(row.id)].sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, mostParts);
  const nameOf = (part: string) => terms[part] ?? query.economy(part)?.name ?? part.replaceAll('-', ' ');
  return parts.map(({ part, value }) => `${nameOf(part)} ${signed(value * times, decimals)}`).join(', ');
}

const criteria = ['cdi-1', 'cdi-2', 'cdi-3'] as const;

/** Which of the three criteria are passed: "CDI 1 passed, CDI 2 does not apply, CDI 3 not passed". */
function criteriaPassed(query: Query, { reporter, mineral, stage, measure, year }: IndicatorRow): string {
  return criteria
    .map((indicator) => {
      const row = query.result({ indicator, reporter, mineral, stage, measure, year });
      const cutOff = query.bandsOf(indicator)[0]?.to ?? null;
      const name = indicator.toUpperCase().replace('-', ' ');
      if (row === undefined || row.reason === 'not-applicable') return `${name} does not apply`;
      if (cutOff === null || row.lower === null) return `${name} not known`;
      if (row.lower > cutOff) return `${name} passed`;
      return row.upper !== null && row.upper <= cutOff ? `${name} not passed` : `${name} not known`;
    })
    .join(', ');
}

/** What a result is made of, for the table of a chart; empty where it has no parts worth naming there. */
export function detailOf(query: Query, row: IndicatorRow): string {
  if (row.unit === 'criteria') return criteriaPassed(query, row);
  const isSplit = query.definition(row.indicator)?.name_in_text.includes('split') ?? false;
  return isSplit && row.base_year !== null ? largestParts(query, row) : '';
}
