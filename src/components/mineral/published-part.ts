import type { ProductionRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { hedged } from '../../text/hedge.ts';
import { printValue } from '../../text/value.ts';
import { longNames } from '../names.ts';
import type { PartContent } from '../provenance/panels.ts';
import type { PartNumber, SentencePart } from '../provenance/sentence.ts';

/** What is published of the world's production in a year in which the figure of some producer is not. */
export interface PublishedPart {
  readonly mineral: string;
  readonly stage: string;
  readonly year: number;
  readonly unit: string;
  /** What the published figures add up to, the rest that is not split among them; in `unit`, above 0. */
  readonly whole: number;
  /** Its largest producer; several in a tie. */
  readonly largest: readonly string[];
  /** The part of `whole` that each of the largest has, 0..1, with its ends. */
  readonly share: { readonly value: number; readonly lower: number; readonly upper: number };
  /** Those without a published figure, `OTH` where it is the rest that has none. */
  readonly without: readonly string[];
  /** The published figures, the largest first, the rest that is not split last. */
  readonly known: readonly Known[];
}

type Known = ProductionRow & { readonly value: number };

/** Producers by size, then what is not split. */
function bySize(a: Known, b: Known): number {
  return (
    Number(a.economy === 'OTH') - Number(b.economy === 'OTH') || b.value - a.value || (a.economy < b.economy ? -1 : 1)
  );
}

const isKnown = (row: ProductionRow): row is Known => row.value !== null;

function sumOf(rows: readonly Known[], end: (row: Known) => number): number {
  return rows.reduce((sum, row) => sum + end(row), 0);
}

/** The part of one figure in all, and its ends: those of the figure against the others at their other ends. */
function shareOf(one: Known, all: readonly Known[]): PublishedPart['share'] {
  const others = all.filter((row) => row !== one);
  const [low, high] = [one.lower ?? one.value, one.upper ?? one.value];
  return {
    value: one.value / sumOf(all, ({ value }) => value),
    lower: low / (low + sumOf(others, ({ value, upper }) => upper ?? value)),
    upper: high / (high + sumOf(others, ({ value, lower }) => lower ?? value)),
  };
}

/** Whether the top share of a year says nothing: it has neither a value nor an end that not every share has. */
function isSilent(query: Edition, mineral: string, stage: string, year: number): boolean {
  const top = query.result({ indicator: 'cr-1', mineral, stage, measure: '', year });
  return top !== undefined && top.value === null && (top.lower ?? 0) === 0 && (top.upper ?? 1) === 1;
}

/**
 * What the newest primary figures of a stage come to without the producers whose figures are withheld or not available,
 * and who has most of that. It is no share of the world: what is missing may be of any size.
 *
 * `undefined` where the shares of the world are known or bounded, and where no producer's figure is published.
 */
export function publishedPart(query: Edition, mineral: string, stage: string): PublishedPart | undefined {
  const primary = query.where('production', { mineral, stage, primary: 'yes' });
  const rows = primary.filter(({ economy }) => economy !== 'WLD');
  const year = Math.max(...rows.map((row) => row.year));
  const newest = rows.filter((row) => row.year === year);
  const known = newest.filter(isKnown).sort(bySize);
  const producers = known.filter(({ economy, value }) => economy !== 'OTH' && value > 0);
  const without = newest.filter((row) => !isKnown(row)).map(({ economy }) => economy);
  const top = Math.max(...producers.map(({ value }) => value));
  const first = producers.find(({ value }) => value === top);
  if (first === undefined || without.length === 0 || !isSilent(query, mineral, stage, year)) return undefined;
  return {
    ...{ mineral, stage, year, unit: first.unit, without, known },
    whole: sumOf(known, ({ value }) => value),
    largest: producers.filter(({ value }) => value === top).map(({ economy }) => economy),
    share: shareOf(first, known),
  };
}

/** The sum of what is published, "10 million t", or the part of it that each of the largest has, "about 60%". */
export function partNumber({ words }: Edition, { unit, whole, share }: PublishedPart, of: PartContent['of']): string {
  const sum = { unit, value: whole, lower: whole, upper: whole, reason: '', indicator: '' };
  const part = { unit: 'share', reason: '', ...share };
  if (of === 'whole') return printValue(sum, whole, 'compact', words);
  return hedged(part, 'about', words) || printValue(part, share.value, 'percent', words);
}

/**
 * "Of the 10 million t of fluorspar that are published for 2025, without the United States, China has about 60%." Both
 * numbers open a panel with the figures that they are computed from.
 */
export function publishedPartInWords(query: Edition, part: PublishedPart): readonly SentencePart[] {
  const names = longNames(query);
  const { mineral, stage } = part;
  const without = part.without.map((id) => (id === 'OTH' ? query.say('mineral.others') : names.economyInText(id)));
  const number = (of: PartContent['of']): PartNumber => ({
    content: { kind: 'published-part', mineral, stage, of },
    text: partNumber(query, part, of),
  });
  return query.tell<PartNumber>('mineral.publishedPart', {
    ...{ whole: number('whole'), share: number('share'), year: part.year },
    goods: names.goods(mineral, stage),
    without: names.listed(without),
    largest: names.listed(part.largest.map((id) => names.economyInText(id))),
    count: part.largest.length,
  });
}
