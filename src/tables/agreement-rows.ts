import type { Comparison, Verdict } from '../agreement/compare.ts';
import type { PublishedSet } from '../domain/agreement.ts';
import { rounded, roundedOrNull } from './round.ts';
import type { Row } from './schema.ts';

/** The rows of `agreement`, in the order of the files. */
export function agreementRows(comparisons: readonly Comparison[]): readonly Row<'agreement'>[] {
  const bySet = Map.groupBy(comparisons, ({ set }) => set.id);
  return [...bySet.values()].flatMap((ofSet) => ofSet.map(agreementRow));
}

function agreementRow({ set, published, ours, difference, verdict }: Comparison, index: number): Row<'agreement'> {
  return {
    set: set.id,
    position: index + 1,
    indicator: set.indicator,
    subject: published.subject,
    published: published.published,
    published_lower: rounded(published.range.lower),
    published_upper: roundedOrNull(published.range.upper),
    value: roundedOrNull(ours.value),
    lower: roundedOrNull(ours.lower),
    upper: roundedOrNull(ours.upper),
    unit: set.unit,
    reason: ours.reason,
    difference: roundedOrNull(difference),
    verdict,
    explanation: published.reason ?? published.contradiction ?? '',
    source: set.source,
    file: published.file,
    line: published.line,
  };
}

/** The rows of `agreement_sets`, in the order of the files. */
export function agreementSetRows(comparisons: readonly Comparison[]): readonly Row<'agreement_sets'>[] {
  return [...Map.groupBy(comparisons, ({ set }) => set)].map(([set, ofSet]) => setRow(set, ofSet));
}

function setRow(set: PublishedSet, comparisons: readonly Comparison[]): Row<'agreement_sets'> {
  const { id, indicator, title, source, inputsSource = source, table = '', unit, note = '', leftOut = '', file } = set;
  const count = (verdict: Verdict) => comparisons.filter((comparison) => comparison.verdict === verdict).length;
  return {
    id,
    indicator,
    title,
    source,
    inputs_source: inputsSource,
    table,
    unit,
    agrees: count('agrees'),
    within_rounding: count('within-rounding'),
    explained: count('explained'),
    publisher_differs: count('publisher-differs'),
    note,
    left_out: leftOut,
    file,
  };
}
