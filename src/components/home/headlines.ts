import type { IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { longNames } from '../names.ts';
import { productionBasis } from '../period.ts';
import type { SentencePart } from '../provenance/sentence.ts';
import { latestResult } from '../results.ts';
import { isTrickle, type Supply, supplyOf, tradedStages } from '../supply.ts';
import { tradedGoods } from '../traded.ts';

/** A sentence whose numbers have a way back, and what it is about. */
export interface Headline {
  readonly sentence: readonly SentencePart[];
  /** What the numbers measure, and when. */
  readonly basis: string;
  readonly mineral: string;
  /** Sources of its numbers. */
  readonly sources: readonly string[];
}

/** What the headlines look at: minerals and reporters of the newest briefing, or all. */
export interface Focus {
  readonly minerals: readonly string[];
  readonly reporters: readonly string[];
}

/** A difference worth a headline, as a fraction. */
const clearlyMore = 0.15;

/** Every source of some results, each once. */
function sourcesOf(rows: readonly IndicatorRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ sources }) => sources.split(' ')))].sort();
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

/** What the largest maker of a later stage mines in the same year, where both count alike. */
function narrowAt(query: Edition, at: Supply, extraction: string): readonly Narrow[] {
  const { mineral, year, topShare, largest } = at;
  const [economy] = largest;
  if (economy === undefined || topShare.value === null) return [];
  const mine = query.result({ indicator: 'partner-share', mineral, stage: extraction, partner: economy, year });
  if (mine?.value == null) return [];
  const countsAlike = productionBasis(query, mine) === productionBasis(query, topShare);
  return countsAlike ? [{ at, mine, economy, gap: topShare.value - mine.value }] : [];
}

function narrowOf(query: Edition, mineral: string): readonly Narrow[] {
  const stages = query.stagesOf(mineral);
  const extraction = stages.find(({ kind }) => kind === 'extraction');
  if (!extraction) return [];
  return stages
    .filter(({ kind }) => kind !== 'extraction')
    .flatMap(({ stage }) => supplyOf(query, { mineral, stage }) ?? [])
    .flatMap((at) => narrowAt(query, at, extraction.stage));
}

function narrowPlace(query: Edition, minerals: readonly string[]): Headline | undefined {
  const names = longNames(query);
  const top = firstClear(minerals.map((id) => narrowOf(query, id)));
  if (!top) return undefined;
  const { at, mine, economy } = top;
  const { mineral, stage, year, topShare } = at;
  const basis = names.basis(productionBasis(query, mine)) || 'none';
  return {
    sentence: query.tell<IndicatorRow>('home.findings.narrow', {
      ...{ year, mine, share: topShare },
      economy: names.economyInText(economy),
      mineral: names.mineralInText(mineral),
      goods: names.goods(mineral, stage),
    }),
    basis: query.say('home.findings.basisOfProduction', { basis, year }),
    mineral,
    sources: sourcesOf([mine, topShare]),
  };
}

interface Pair {
  readonly more: IndicatorRow;
  readonly less: IndicatorRow;
  readonly gap: number;
}

function pairsAt(query: Edition, mineral: string, stage: string, reporters: readonly string[]): readonly Pair[] {
  const supplies = reporters
    .flatMap((reporter) => supplyOf(query, { mineral, stage, reporter }) ?? [])
    .filter((supply) => !isTrickle(query, supply));
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

function divergence(query: Edition, focus: Focus): Headline | undefined {
  const names = longNames(query);
  const top = firstClear(
    focus.minerals.map((mineral) =>
      tradedStages(query, mineral).flatMap((stage) => pairsAt(query, mineral, stage, focus.reporters)),
    ),
  );
  if (!top) return undefined;
  const { more, less } = top;
  return {
    sentence: query.tell<IndicatorRow>('home.findings.divergence', {
      ...{ more, less },
      partner: names.economyFirst(more.partner),
      owner: names.possessive(more.reporter),
      other: names.possessive(less.reporter),
      otherEconomy: names.economyInText(less.reporter),
      goods: tradedGoods(query, more),
    }),
    basis: query.say('home.findings.basisOfImports', { measure: names.measure(more.measure), year: more.year }),
    mineral: more.mineral,
    sources: sourcesOf([more, less]),
  };
}

function levels(query: Edition, change: IndicatorRow): readonly [IndicatorRow, IndicatorRow] | undefined {
  const { reporter, mineral, stage, partner, measure } = change;
  const key = { indicator: 'partner-share', reporter, mineral, stage, partner, measure };
  const from = query.result({ ...key, year: change.base_year ?? 0 });
  const to = query.result({ ...key, year: change.year });
  return from && to ? [from, to] : undefined;
}

/** The change is of the largest supplier, then or now, up to the newest year of its series. */
function isOfLeader(query: Edition, change: IndicatorRow): boolean {
  const { reporter, mineral, stage, measure, partner, year, base_year: base } = change;
  const newest = latestResult(query, { indicator: 'cr-1', reporter, mineral, stage, measure });
  const ends = [year, base ?? year].flatMap(
    (at) => query.result({ indicator: 'cr-1', reporter, mineral, stage, measure, year: at }) ?? [],
  );
  const leaders = ends.flatMap(({ id }) => query.partsOf(id).map(({ part }) => part));
  return newest?.year === year && !isTrickle(query, { topShare: newest }) && leaders.includes(partner);
}

function shift(query: Edition, focus: Focus): Headline | undefined {
  const names = longNames(query);
  const candidates = query
    .resultsOf('change')
    .filter(
      (row) =>
        row.id.startsWith('change.partner-share.') && row.value !== null && focus.reporters.includes(row.reporter),
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
  return {
    sentence: query.tell<IndicatorRow>('home.findings.shift', {
      ...{ from, to, direction: (top.value ?? 0) > 0 ? 'rose' : 'fell' },
      owner: names.possessiveFirst(top.partner),
      reporter: names.possessive(top.reporter),
      goods: tradedGoods(query, top),
    }),
    basis: query.say('home.findings.basisOfChange', {
      measure: names.measure(top.measure),
      from: from.year,
      to: to.year,
    }),
    mineral: top.mineral,
    sources: sourcesOf([from, to]),
  };
}

/**
 * The findings that stand first on the site, computed anew each edition: the widest gap between mine and processing,
 * where both count alike, of a mineral in focus before any other; the widest between two importers; and the largest
 * change of a leading supplier, of a mineral not yet spoken of.
 */
export function headlines(query: Edition, focus: Focus): readonly Headline[] {
  const all = [...new Set([...focus.minerals, ...query.tables.minerals.map(({ id }) => id)])];
  const first = [narrowPlace(query, all), divergence(query, focus)].filter((headline) => headline !== undefined);
  const spoken = new Set(first.map(({ mineral }) => mineral));
  const last = shift(query, { ...focus, minerals: focus.minerals.filter((id) => !spoken.has(id)) });
  return last ? [...first, last] : first;
}
