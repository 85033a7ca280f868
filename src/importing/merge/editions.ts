import { isMap, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
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
 * where it covers all their years; where only some, the mark is taken away, so that they serve the years they alone have.
 * What they confirm of its years goes over to it, where it has the same figures.
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
    const isCovered = other.years.every((year) => own.years.includes(year));
    if (isCovered) item.set('primary', new Scalar('no'));
    else item.delete('primary');
    const what = isCovered ? 'primary: no from now on' : 'primary only in the years that it alone has from now on';
    const shared = own.years.filter((year) => other.years.includes(year));
    return [
      `${other.stage}, ${other.source}: ${what}, for ${own.source} covers ${shared.join(', ')}.`,
      ...carryConfirmations(item, node, shared),
    ];
  });
}
