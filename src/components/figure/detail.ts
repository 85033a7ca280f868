import type { IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { listed } from '../../text/grammar.ts';
import { signed } from '../../text/numbers.ts';
import { factsOf } from '../../text/units.ts';
import { longNames } from '../names.ts';

/** So many parts of a change are named, the largest first. */
const mostParts = 3;

/** The largest parts of a change with their signs, none that prints as zero: "South Korea −0.28, China +0.12". */
function largestParts(query: Edition, row: IndicatorRow): string {
  const { times, decimals } = factsOf(row.unit);
  const { economy } = longNames(query);
  const nameOf = (part: string) => {
    const isOfEconomy = query.economy(part) !== undefined || query.words.terms[part] !== undefined;
    return isOfEconomy ? economy(part) : query.say(`figure.detail.terms.${part}`);
  };
  return [...query.partsOf(row.id)]
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .map(({ part, value }) => ({ name: nameOf(part), size: signed(value * times, decimals, query.words) }))
    .filter(({ size }) => /[1-9]/.test(size))
    .slice(0, mostParts)
    .map((part) => query.say('figure.detail.part', part))
    .join(query.say('charts.shared.comma'));
}

const criteria = ['cdi-1', 'cdi-2', 'cdi-3'] as const;
type Verdict = 'passed' | 'notPassed' | 'doesNotApply' | 'notKnown';

/** How one criterion stands: passed beyond its cut-off, by its bounds. */
function verdictOf(query: Edition, indicator: string, of: IndicatorRow): Verdict {
  const { reporter, mineral, stage, measure, year } = of;
  const row = query.result({ indicator, reporter, mineral, stage, measure, year });
  const cutOff = query.bandsOf(indicator)[0]?.to ?? null;
  if (row === undefined || row.reason === 'not-applicable') return 'doesNotApply';
  if (cutOff === null || row.lower === null) return 'notKnown';
  if (row.lower > cutOff) return 'passed';
  return row.upper !== null && row.upper <= cutOff ? 'notPassed' : 'notKnown';
}

/** Which of the three criteria are passed: "CDI 1 and CDI 3 passed, CDI 2 does not apply". */
function criteriaPassed(query: Edition, row: IndicatorRow): string {
  const found = Map.groupBy(criteria, (indicator) => verdictOf(query, indicator, row));
  const nameOf = (indicator: string) => indicator.toUpperCase().replace('-', ' ');
  return [...found]
    .map(([verdict, of]) =>
      query.say('figure.detail.criteria', { criteria: listed(of.map(nameOf), query.words), verdict }),
    )
    .join(query.say('charts.shared.comma'));
}

/** What a result is made of, for the table of a chart; empty where it has no parts worth naming there. */
export function detailOf(query: Edition, row: IndicatorRow): string {
  if (row.unit === 'criteria') return criteriaPassed(query, row);
  const isSplit = query.definition(row.indicator)?.name_in_text.includes('split') ?? false;
  return isSplit && row.base_year !== null ? largestParts(query, row) : '';
}
