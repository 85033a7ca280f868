import type { Query } from '../../tables/query.ts';
import type { IndicatorRow } from '../../tables/schema.ts';
import { longNames } from '../names.ts';
import { latestResult } from '../results.ts';
import { type Supply, supplyOf, tradedStages } from '../supply.ts';

/** A sentence whose numbers have a way back, and what it is about. */
export interface Headline {
  readonly sentence: readonly (string | IndicatorRow)[];
  readonly basis: string;
  readonly mineral: string;
}

/** What the headlines look at: minerals and reporters of the newest briefing, or all. */
export interface Focus {
  readonly minerals: readonly string[];
  readonly reporters: readonly string[];
}

/** A difference worth a headline, as a fraction. */
const clearlyMore = 0.15;

function worldShare(query: Query, supply: Supply, partner: string): IndicatorRow | undefined {
  const { mineral, stage, year } = supply;
  return query.result({ indicator: 'partner-share', mineral, stage, partner, year });
}

/** The widest gap of the first mineral that has a clear one: the order of minerals is the editors'. */
function firstClear<T extends { readonly gap: number }>(byMineral: readonly (readonly T[])[]): T | undefined {
  return byMineral
    .flatMap((found) => [...found].sort((a, b) => b.gap - a.gap).slice(0, 1))
    .find(({ gap }) => gap >= clearlyMore);
}

interface Narrow {
  readonly at: Supply;
  readonly mine: IndicatorRow;
  readonly economy: string;
  readonly gap: number;
}

function narrowOf(query: Query, mineral: string): readonly Narrow[] {
  const stages = query.stagesOf(mineral);
  const extraction = stages.find(({ kind }) => kind === 'extraction');
  const mined = extraction && supplyOf(query, { mineral, stage: extraction.stage });
  if (!mined) return [];
  return stages
    .filter(({ kind }) => kind !== 'extraction')
    .flatMap(({ stage }) => supplyOf(query, { mineral, stage }) ?? [])
    .flatMap((at) => {
      const [economy] = at.largest;
      const mine = economy === undefined ? undefined : worldShare(query, mined, economy);
      if (economy === undefined || mine?.value == null || at.topShare.value === null) return [];
      return [{ at, mine, economy, gap: at.topShare.value - mine.value }];
    });
}

/** What the tonnes behind a result of world production count. */
function basisOf(query: Query, { mineral, stage, year, sources }: IndicatorRow): string {
  const series = query.tables.series.find(
    (row) =>
      row.kind === 'production' &&
      row.mineral === mineral &&
      row.stage === stage &&
      sources.split(' ').includes(row.source) &&
      row.first_year <= year &&
      year <= row.last_year,
  );
  return series?.basis ?? '';
}

function narrowPlace(query: Query, focus: Focus): Headline | undefined {
  const names = longNames(query);
  const top = firstClear(focus.minerals.map((id) => narrowOf(query, id)));
  if (!top) return undefined;
  const { at, mine, economy } = top;
  const stage = names.stageInText(at.mineral, at.stage);
  const counts = [mine, at.topShare].map((row) => basisOf(query, row));
  const alike = counts[0] === counts[1];
  return {
    sentence: [
      `${names.economyFirst(economy)} mines `,
      mine,
      ` of the world’s ${names.mineralInText(at.mineral)}, and holds `,
      at.topShare,
      alike ? ` of ${stage}: the narrow place is not the ore.` : ` of ${stage}.`,
    ],
    basis: alike
      ? `World production, mine ${mine.year}, ${stage} ${at.year}`
      : `World production: mine ${mine.year}, ${counts[0]}; ${stage} ${at.year}, ${counts[1]}. The two do not compare`,
    mineral: at.mineral,
  };
}

interface Pair {
  readonly more: IndicatorRow;
  readonly less: IndicatorRow;
  readonly gap: number;
}

function pairsAt(query: Query, mineral: string, stage: string, reporters: readonly string[]): readonly Pair[] {
  const supplies = reporters.flatMap((reporter) => supplyOf(query, { mineral, stage, reporter }) ?? []);
  return supplies.flatMap((supply) => {
    const [top] = supply.shares;
    if (top?.value == null) return [];
    return supplies.flatMap((other) => {
      const { reporter, measure, year } = other;
      const key = { indicator: 'partner-share', reporter, mineral, stage, partner: top.partner, measure, year };
      const less = query.result(key);
      if (measure !== top.measure || year !== top.year || less?.value == null || top.value === null) return [];
      return [{ more: top, less, gap: top.value - less.value }];
    });
  });
}

function divergence(query: Query, focus: Focus): Headline | undefined {
  const names = longNames(query);
  const top = firstClear(
    focus.minerals.map((mineral) =>
      tradedStages(query, mineral).flatMap((stage) => pairsAt(query, mineral, stage, focus.reporters)),
    ),
  );
  if (!top) return undefined;
  const { more, less } = top;
  return {
    sentence: [
      `Of imported ${names.goods(more.mineral, more.stage)}, ${names.economyInText(more.reporter)} gets `,
      more,
      ` from ${names.economyInText(more.partner)}, ${names.economyInText(less.reporter)} `,
      less,
      '.',
    ],
    basis: `Imports in ${more.year}, ${names.measure(more.measure)}`,
    mineral: more.mineral,
  };
}

function levels(query: Query, change: IndicatorRow): readonly [IndicatorRow, IndicatorRow] | undefined {
  const { reporter, mineral, stage, partner, measure } = change;
  const key = { indicator: 'partner-share', reporter, mineral, stage, partner, measure };
  const from = query.result({ ...key, year: change.base_year ?? 0 });
  const to = query.result({ ...key, year: change.year });
  return from && to ? [from, to] : undefined;
}

/** The change is of the largest supplier, then or now, up to the newest year of its series. */
function isOfLeader(query: Query, change: IndicatorRow): boolean {
  const { reporter, mineral, stage, measure, partner, year, base_year: base } = change;
  const newest = latestResult(query, { indicator: 'cr-1', reporter, mineral, stage, measure });
  const ends = [year, base ?? year].flatMap(
    (at) => query.result({ indicator: 'cr-1', reporter, mineral, stage, measure, year: at }) ?? [],
  );
  const leaders = ends.flatMap(({ id }) => query.partsOf(id).map(({ part }) => part));
  return newest?.year === year && leaders.includes(partner);
}

function shift(query: Query, focus: Focus): Headline | undefined {
  const names = longNames(query);
  const candidates = query.tables.indicators.filter(
    (row) =>
      row.indicator === 'change' &&
      row.id.startsWith('change.partner-share.') &&
      row.value !== null &&
      focus.reporters.includes(row.reporter),
  );
  const change = firstClear(
    focus.minerals.map((mineral) =>
      candidates
        .filter((row) => row.mineral === mineral && isOfLeader(query, row))
        .map((row) => ({ row, gap: Math.abs(row.value ?? 0) })),
    ),
  );
  const top = change?.row;
  const ends = top && levels(query, top);
  if (!top || !ends) return undefined;
  const [from, to] = ends;
  const verb = (top.value ?? 0) > 0 ? 'rose' : 'fell';
  return {
    sentence: [
      `${names.possessiveFirst(top.partner)} share of ${names.possessive(top.reporter)} imports of ${names.goods(top.mineral, top.stage)} ${verb} from `,
      from,
      ' to ',
      to,
      `.`,
    ],
    basis: `${from.year} and ${to.year}, ${names.measure(top.measure)}`,
    mineral: top.mineral,
  };
}

/**
 * The findings that stand first on the site, computed anew each edition: the widest gap between mine and processing, the
 * widest between two importers, and the largest change of a leading supplier, of a mineral not yet spoken of.
 */
export function headlines(query: Query, focus: Focus): readonly Headline[] {
  const first = [narrowPlace(query, focus), divergence(query, focus)].filter((headline) => headline !== undefined);
  const spoken = new Set(first.map(({ mineral }) => mineral));
  const last = shift(query, { ...focus, minerals: focus.minerals.filter((id) => !spoken.has(id)) });
  return last ? [...first, last] : first;
}
