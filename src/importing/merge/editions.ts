import { isMap, isSeq, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { dimensionOf, unitNamed } from '../../domain/unit.ts';
import type { ImportedSeries } from '../series.ts';
import { carryConfirmations } from './confirmations.ts';
import { addAboveYears, keyOf, textOf } from './nodes.ts';

/**
 * Whether one source is an older edition of another: their ids are alike but for the numbers in them, which are smaller.
 * `usgs-mcs-2025` is an older edition of `usgs-mcs-2026`.
 */
export function isOlderEdition(source: string, than: string): boolean {
  const numbers = (id: string) => [...id.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  if (source.replaceAll(/\d+/g, '#') !== than.replaceAll(/\d+/g, '#')) return false;
  const [older, newer] = [numbers(source), numbers(than)];
  const first = older.findIndex((number, index) => number !== newer[index]);
  return first >= 0 && (older[first] ?? 0) < (newer[first] ?? 0);
}

/** A series in a file of the data, as far as it competes with others to be the one that indicators use. */
interface Rival {
  readonly stage: string;
  /** Of what the figures are: the dimension of governance, or that of the unit. */
  readonly dimension: string | undefined;
  readonly isGovernance: boolean;
  readonly source: string;
  readonly primary: string | undefined;
  readonly years: readonly string[];
}

type Said = (key: string) => string | undefined;

function rivalFrom(said: Said, years: readonly string[]): Rival {
  const unit = unitNamed(said('unit') ?? '');
  return {
    stage: said('stage') ?? '',
    dimension: said('dimension') ?? (unit === undefined ? undefined : dimensionOf(unit)),
    isGovernance: said('dimension') !== undefined,
    source: said('source') ?? '',
    primary: said('primary'),
    years,
  };
}

function rivalIn(node: YAMLMap): Rival {
  const years = node.get('years', true);
  return rivalFrom((key) => textOf(node.get(key, true)), isMap(years) ? years.items.map(keyOf) : []);
}

/** An edition of governance revises all earlier years, so that two of them compete even where they share no year. */
function areRivals(a: Rival, b: Rival): boolean {
  if (a.stage !== b.stage || a.dimension !== b.dimension) return false;
  return a.isGovernance || a.years.some((year) => b.years.includes(year));
}

/** Whether indicators use a series because it says so; in governance, because it does not say no. */
function claims({ isGovernance, primary }: Rival): boolean {
  return primary === 'yes' || (isGovernance && primary === undefined);
}

/** Whether a series gives way to another that indicators use: a newer edition, or another publisher who was there first. */
function givesWay(own: Rival, to: Rival): boolean {
  if (!claims(to) || !areRivals(own, to)) return false;
  if (isOlderEdition(own.source, to.source)) return own.primary !== 'no';
  const isOther = own.source !== to.source && !isOlderEdition(to.source, own.source);
  return isOther && !own.isGovernance && own.primary === 'yes';
}

/**
 * The years of a series on its way into a list that indicators take from another there, with the source of that: from a
 * newer edition, or from another publisher, whom an import does not put aside.
 */
export function cededYears(series: ImportedSeries, list: YAMLSeq): ReadonlyMap<number, string> {
  const said: Said = (key) => (series.fields[key] === undefined ? undefined : String(series.fields[key]));
  const others = list.items.filter(isMap).map(rivalIn);
  return new Map(
    [...series.years.keys()].flatMap((year) => {
      const to = others.find((other) => givesWay(rivalFrom(said, [String(year)]), other));
      return to === undefined ? [] : [[year, to.source] as const];
    }),
  );
}

/** Whether a series of the list says no because indicators use another, whatever the mapping says of new years. */
export function isSetAside(node: YAMLMap, list: YAMLSeq): boolean {
  const own = { ...rivalIn(node), primary: 'yes' };
  return list.items.some((item) => isMap(item) && item !== node && givesWay(own, rivalIn(item)));
}

/**
 * Makes older editions of a series step back, which indicators used for a year that it covers as well: `primary: no`
 * where it covers all their years. One of which it covers some is parted in two: the years that it has alone keep their
 * mark, the others say no. An edition of governance steps back with all its years. What is confirmed of those years goes
 * over to the newer with its figure. A series without a mark, where no other publisher is used, takes that of the older.
 *
 * @returns a sentence for each
 */
export function stepBack(node: YAMLMap, list: YAMLSeq): readonly string[] {
  const own = rivalIn(node);
  const others = list.items.filter(isMap).filter((item) => item !== node && areRivals(own, rivalIn(item)));
  const older = others.filter((item) => isOlderEdition(rivalIn(item).source, own.source) && isUsed(rivalIn(item)));
  const isTaken = others.some((item) => !older.includes(item) && claims(rivalIn(item)));
  if (older.length === 0 || own.primary === 'no' || (own.primary === undefined && isTaken)) return [];
  if (own.primary === undefined && !own.isGovernance) addAboveYears(node, 'primary', new Scalar('yes'));
  return older.flatMap((item) => setAside(item, node, list));
}

/** Whether indicators may use a series: the only one of a year needs no mark. */
function isUsed({ primary }: Rival): boolean {
  return primary !== 'no';
}

function setAside(item: YAMLMap, node: YAMLMap, list: YAMLSeq): readonly string[] {
  const [own, other] = [rivalIn(node), rivalIn(item)];
  const covered = other.isGovernance ? other.years : other.years.filter((year) => own.years.includes(year));
  const carried = carryConfirmations(item, node, covered);
  if (covered.length < other.years.length) list.items.splice(list.items.indexOf(item) + 1, 0, partOf(item, covered));
  else if (item.has('primary')) item.set('primary', new Scalar('no'));
  else addAboveYears(item, 'primary', new Scalar('no'));
  const title = `${other.isGovernance ? other.dimension : other.stage}, ${other.source}`;
  const said = `${title}: primary: no for ${covered.join(', ')} from now on, for ${own.source} covers them.`;
  return [said, ...carried];
}

/** Takes some years out of a series, and gives them as one of their own that says no. */
function partOf(series: YAMLMap, years: readonly string[]): YAMLMap {
  const part = series.clone();
  if (!isMap(part)) throw new TypeError('a copy of a map is no map');
  keepYears(part, (year) => years.includes(year));
  keepYears(series, (year) => !years.includes(year));
  if (part.has('primary')) part.set('primary', new Scalar('no'));
  else addAboveYears(part, 'primary', new Scalar('no'));
  return part;
}

/** What a series says of its figures year by year. */
const saidByYear = ['classification', 'control_sums'];

/** Keeps the figures of some years, and what is said and confirmed of them. */
function keepYears(series: YAMLMap, keeps: (year: string) => boolean): void {
  const figures = series.get('years', true);
  if (isMap(figures)) figures.items = figures.items.filter((item) => keeps(keyOf(item)));
  for (const key of saidByYear) {
    const said = series.get(key, true);
    if (!isMap(said)) continue;
    said.items = said.items.filter((item) => keeps(keyOf(item)));
    if (said.items.length === 0) series.delete(key);
  }
  const confirmed: unknown = series.get('confirmed', true);
  if (!isSeq(confirmed)) return;
  confirmed.items = confirmed.items.filter((item) => isMap(item) && keeps(textOf(item.get('year', true)) ?? ''));
  if (confirmed.items.length === 0) series.delete('confirmed');
}
