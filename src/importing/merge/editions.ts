import { isMap, isSeq, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { dimensionOf, units } from '../../domain/unit.ts';
import { carryConfirmations } from './confirmations.ts';
import { keyOf, textOf } from './nodes.ts';

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

/** A series in a file of the data, as far as it competes with others. */
function rivalry(node: YAMLMap) {
  const text = (key: string) => textOf(node.get(key, true));
  const years = node.get('years', true);
  const unit = units.find((each) => each === text('unit'));
  return {
    stage: text('stage') ?? '',
    source: text('source') ?? '',
    dimension: unit === undefined ? undefined : dimensionOf(unit),
    primary: text('primary'),
    years: isMap(years) ? years.items.map(keyOf) : [],
  };
}

function areRivals(a: ReturnType<typeof rivalry>, b: ReturnType<typeof rivalry>): boolean {
  return a.stage === b.stage && a.dimension === b.dimension && a.years.some((year) => b.years.includes(year));
}

/** Whether indicators use a newer edition in the list for a year that a series covers. */
export function isSuperseded(node: YAMLMap, list: YAMLSeq): boolean {
  const own = rivalry(node);
  return list.items.some((item) => {
    if (!isMap(item) || item === node) return false;
    const other = rivalry(item);
    return other.primary === 'yes' && areRivals(own, other) && isOlderEdition(own.source, other.source);
  });
}

/**
 * Makes older editions of a series step back, which indicators used for a year that it covers as well: `primary: no`
 * where it covers all their years. One of which it covers some is parted in two: the years that it has alone keep their
 * mark, the others say no. What they confirm goes over to the newer with its figure.
 *
 * @returns a sentence for each
 */
export function stepBack(node: YAMLMap, list: YAMLSeq): readonly string[] {
  const own = rivalry(node);
  if (own.primary !== 'yes') return [];
  return list.items.flatMap((item) => {
    if (!isMap(item) || item === node) return [];
    const other = rivalry(item);
    const isOlder = isOlderEdition(other.source, own.source) && areRivals(own, other);
    if (!isOlder || other.primary !== 'yes') return [];
    const covered = other.years.filter((year) => own.years.includes(year));
    const carried = carryConfirmations(item, node, covered);
    if (covered.length < other.years.length) list.items.splice(list.items.indexOf(item) + 1, 0, partOf(item, covered));
    else item.set('primary', new Scalar('no'));
    const years = covered.join(', ');
    const said = `${other.stage}, ${other.source}: primary: no for ${years} from now on, for ${own.source} covers them.`;
    return [said, ...carried];
  });
}

/** Takes some years out of a series, and gives them as one of their own that says no. */
function partOf(series: YAMLMap, years: readonly string[]): YAMLMap {
  const part = series.clone();
  if (!isMap(part)) throw new TypeError('a copy of a map is no map');
  keepYears(part, (year) => years.includes(year));
  keepYears(series, (year) => !years.includes(year));
  part.set('primary', new Scalar('no'));
  return part;
}

/** Keeps the figures of some years, and what is confirmed of them. */
function keepYears(series: YAMLMap, keeps: (year: string) => boolean): void {
  const figures = series.get('years', true);
  if (isMap(figures)) figures.items = figures.items.filter((item) => keeps(keyOf(item)));
  const confirmed: unknown = series.get('confirmed', true);
  if (!isSeq(confirmed)) return;
  confirmed.items = confirmed.items.filter((item) => isMap(item) && keeps(textOf(item.get('year', true)) ?? ''));
  if (confirmed.items.length === 0) series.delete('confirmed');
}
