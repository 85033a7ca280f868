import type { Account } from '../compute/differences/account.ts';
import type { Difference } from '../compute/differences/difference.ts';
import type { Flow } from '../compute/mirror/flows.ts';
import type { Mirror } from '../compute/mirror/mirror.ts';
import type { ReExporter } from '../compute/mirror/re-exporters.ts';
import type { Mineral, Redistribution } from '../domain/dataset.ts';
import { cellsOf } from './figure-rows.ts';
import { rounded, roundedOrNull } from './round.ts';
import type { Row } from './schema.ts';

/** What the terms of a source let pass. */
type Terms = (source: string) => Redistribution;

/** The rows of `primary_sources` for one mineral. */
export function primarySourceRows({ id, primary = [] }: Mineral): readonly Row<'primary_sources'>[] {
  return primary.map(({ stage, source, from, to, why, file, line }) => ({
    ...{ mineral: id, stage, first_year: from, last_year: to, source, why, file, line },
  }));
}

/** A figure as published, or a sum of such as results are rounded; without its numbers where its source bars them. */
function shownOf({ figure, source, unit, basis }: Account, terms: Terms) {
  const { value, lower, upper, quality } = cellsOf(figure);
  const head = { source, unit, basis, quality };
  if (terms(source) === 'no') return { ...head, value: null, lower: null, upper: null };
  if (quality !== 'computed') return { ...head, value, lower, upper };
  return { ...head, value: roundedOrNull(value), lower: roundedOrNull(lower), upper: roundedOrNull(upper) };
}

/** Whole percent, where more would give away a figure that a source bars passing on. */
function coarse(part: number | null): number | null {
  return part === null ? null : Math.round(part * 100) / 100 + 0;
}

/**
 * The row of `differences` for one pair of figures. A difference is a computed result and stands in every case; where one
 * of the figures may not be passed on it is rounded to whole percent and has no bounds, since with the other figure beside
 * it it would tell the one that is left out.
 */
export function differenceRow(each: Difference, terms: Terms): Row<'differences'> {
  const { subject, between, spread, verdict, isAboveTenth, caveats, factor, reason = '' } = each;
  const [own, other] = [shownOf(each.primary, terms), shownOf(each.other, terms)];
  const isBarred = terms(own.source) === 'no' || terms(other.source) === 'no';
  return {
    ...{ kind: subject.kind, reporter: subject.reporter, mineral: subject.mineral, stage: subject.stage },
    ...{ economy: subject.economy, year: subject.year, measure: subject.measure, hs: subject.hs, between },
    primary_source: own.source,
    primary_unit: own.unit,
    primary_basis: own.basis,
    primary_value: own.value,
    primary_lower: own.lower,
    primary_upper: own.upper,
    primary_quality: own.quality,
    other_source: other.source,
    other_unit: other.unit,
    other_basis: other.basis,
    other_value: other.value,
    other_lower: other.lower,
    other_upper: other.upper,
    other_quality: other.quality,
    factor: roundedOrNull(factor?.by),
    factor_source: factor?.factor.source ?? '',
    difference: isBarred ? coarse(spread.value) : roundedOrNull(spread.value),
    difference_lower: isBarred ? null : roundedOrNull(spread.lower),
    difference_upper: isBarred ? null : roundedOrNull(spread.upper),
    verdict,
    above_tenth: isAboveTenth ? 'yes' : 'no',
    caveats: caveats.join(' '),
    reason,
  };
}

const sizes: Readonly<Record<Flow['measure'], string>> = { value: 'USD', quantity: 't', '': '' };

/**
 * The row of `mirror` for one flow. Where a report may not be passed on, no more than the gap in whole percent stands there:
 * finer, or with bounds, it would tell that report to whoever has the other.
 */
export function mirrorRow(mirror: Mirror, terms: Terms): Row<'mirror'> {
  const { imported, exported, imports, exports, gap, share } = mirror;
  const isBarred = [imported, exported].some(({ source }) => terms(source) === 'no');
  return {
    ...{ importer: imported.to, exporter: imported.from, mineral: imported.mineral, stage: imported.stage },
    ...{ hs: imported.hs, year: imported.year, measure: imported.measure, unit: sizes[imported.measure] },
    imports: isBarred ? null : roundedOrNull(imports),
    imports_quality: imported.figure.quality,
    imports_source: imported.source,
    exports: isBarred ? null : roundedOrNull(exports),
    exports_quality: exported.figure.quality,
    exports_source: exported.source,
    gap: isBarred ? null : roundedOrNull(gap),
    gap_share: isBarred ? coarse(share.value) : roundedOrNull(share.value),
    gap_share_lower: isBarred ? null : roundedOrNull(share.lower),
    gap_share_upper: isBarred ? null : roundedOrNull(share.upper),
  };
}

/**
 * The row of `re_exporters` for one economy, stage and year. Where the source of the trade says `no`, the ratio alone stands
 * there, in whole percent: the sums are of its figures, and of one partner alone a sum is the figure itself.
 */
export function reExporterRow(each: ReExporter, terms: Terms): Row<'re_exporters'> {
  const { economy, mineral, stage, year, exports, imports, ratio, source } = each;
  const isBarred = terms(source) === 'no';
  const shown = (sum: number) => (isBarred ? null : rounded(sum));
  return {
    ...{ economy, mineral, stage, year },
    exports: shown(exports),
    imports: shown(imports),
    ratio: isBarred ? Math.round(ratio * 100) / 100 : rounded(ratio),
    net_imports: shown(imports - exports),
    source,
    production: each.production,
    production_year: each.productionYear,
    production_source: each.productionSource,
  };
}
