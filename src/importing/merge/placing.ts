import { isMap, YAMLMap, type YAMLSeq } from 'yaml';
import type { ImportedSeries } from '../series.ts';
import { isOlderEdition } from './editions.ts';
import { keyOf, textOf } from './nodes.ts';

/** A part of a series, and where in the file it goes. */
export interface Placed {
  readonly node: YAMLMap;
  readonly part: ImportedSeries;
}

/**
 * A series parted over the series of the list that are the same, made where there are none, and one that says no for the
 * years that indicators take from another.
 *
 * @param found  the series of the list that are the same
 * @param ceded  new years that indicators take from another source, with its id
 */
export function placed(
  series: ImportedSeries,
  found: readonly YAMLMap[],
  ceded: ReadonlyMap<number, string>,
  list: YAMLSeq,
): readonly Placed[] {
  const open = withYears(series, (year) => !ceded.has(year));
  const nodes = found.length > 0 || open.years.size === 0 ? found : [added(list)];
  const parts = nodes.map((node) => ({ node, part: partFor(node, nodes, open) }));
  if (ceded.size === 0) return parts;
  const aside = withYears({ ...series, fields: { ...series.fields, primary: 'no' } }, (year) => ceded.has(year));
  const node = found.find((one) => textOf(one.get('primary', true)) === 'no') ?? added(list);
  return [...parts, { node, part: aside }];
}

function withYears(series: ImportedSeries, keeps: (year: number) => boolean): ImportedSeries {
  return { ...series, years: new Map([...series.years].filter(([year]) => keeps(year))) };
}

/** Sentences about years that another publisher keeps: which, whose they are, and how to change it. A newer edition needs none. */
export function toDoFor({ file, fields }: ImportedSeries, ceded: ReadonlyMap<number, string>): readonly string[] {
  const source = String(fields['source']);
  const others = [...ceded].filter(([, other]) => !isOlderEdition(source, other));
  return [...Map.groupBy(others, ([, other]) => other)].map(
    ([other, years]) =>
      `to do: ${file}: ${fields['stage']}, ${years.map(([year]) => year).join(', ')}: indicators use ${other}, so ` +
      `${source} enters with "primary: no". To use it instead, swap the marks of the two series, and say why under ` +
      '"primary:" in the file of the mineral.',
  );
}

function added(list: YAMLSeq): YAMLMap {
  const node = new YAMLMap();
  list.add(node);
  return node;
}

/** What of a series goes into a node: where a newer edition has parted it, each year goes where it stands; new ones first. */
function partFor(node: YAMLMap, nodes: readonly YAMLMap[], series: ImportedSeries): ImportedSeries {
  const holder = (year: number) => nodes.find((one) => yearsOf(one).includes(String(year))) ?? nodes[0];
  return withYears(series, (year) => holder(year) === node);
}

/** The years of a series in the list, as written. */
export function yearsOf(node: YAMLMap): readonly string[] {
  const years = node.get('years', true);
  return isMap(years) ? years.items.map(keyOf) : [];
}
