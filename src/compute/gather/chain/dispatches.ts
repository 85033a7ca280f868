import type { Quantity } from '../../../domain/quantity.ts';
import { type Dispatch, hasCircle, hubsOf, type Reexporter } from '../../../indicators/chain/dispatch.ts';
import { reexportAdjustedShare } from '../../../indicators/chain/reexport-adjusted-share.ts';
import type { Computed, Input } from '../../computed.ts';
import type { Facts, Gatherer } from '../../facts.ts';
import { computedFrom, type Gathered } from '../../gathered.ts';
import { reExportersIn } from '../../mirror/re-exporters.ts';
import type { SupplierList } from '../../supplier-list.ts';
import { membersOf } from '../../union.ts';

/** A hub among the senders of a good: where it got what it passes on. */
interface Hub {
  readonly id: string;
  readonly list: SupplierList;
  readonly origins: Readonly<Record<string, number>>;
}

/** Shares below this, before and after, have no result of their own. */
const leastShare = 0.01;

/**
 * What a hub exports it imported before, since it is in no list of producers. That it may have made some of it from scrap
 * or from an earlier stage after all is in the bounds.
 */
const passedOn: Quantity = { value: 1, lower: 0, upper: 1 };

const assumptions = [
  'hubs produce none of what they export',
  'hubs pass on what they import in the mix they import it',
];

const goodsKey = ({ mineral, stage, year, source }: Pick<SupplierList, 'mineral' | 'stage' | 'year' | 'source'>) =>
  [mineral, stage, year, source].join('|');

/**
 * The shares of suppliers with re-exports followed back, for every list of imports by value to which a likely re-export
 * hub sends at least 1 %: of each partner that has at least 1 % before or after. Hubs are those of the table
 * `re_exporters`, their origins what they import themselves, from the same source and year. Where hubs would send to each
 * other in a circle, what enters it has no origin, and there is no result.
 */
export const dispatches: Gatherer = (facts) => {
  const lists = facts.imports.filter(({ measure, isIncomplete }) => measure === 'value' && !isIncomplete);
  const byGoods = Map.groupBy(lists, goodsKey);
  const hubs = Map.groupBy(reExportersIn(facts.dataset), goodsKey);
  return [...hubs].flatMap(([key, found]) => {
    const traded = byGoods.get(key) ?? [];
    const known = found.flatMap(({ economy }) => hubOf(traded.find(({ reporter }) => reporter === economy)));
    if (known.length === 0 || hasCircle(hubsOf({ partner: '', imports: {}, reexports: reexportsOf(known) }, () => 1)))
      return [];
    return traded.flatMap((list) => adjustedShares(list, known, facts));
  });
};

function hubOf(list: SupplierList | undefined): readonly Hub[] {
  if (list?.reporter === undefined) return [];
  const flows = list.suppliers.suppliers.map(({ id, quantity }) => [id, quantity.value ?? 0] as const);
  const total = flows.reduce((sum, [, value]) => sum + value, 0);
  if (total === 0 || list.residual !== undefined) return [];
  return [{ id: list.reporter, list, origins: Object.fromEntries(flows.map(([id, value]) => [id, value / total])) }];
}

function reexportsOf(hubs: readonly Hub[]): Readonly<Record<string, Reexporter>> {
  return Object.fromEntries(hubs.map(({ id, origins }) => [id, { share: passedOn, origins }]));
}

function adjustedShares(list: SupplierList, all: readonly Hub[], facts: Facts): readonly Computed[] {
  const { reporter = '', suppliers, residual } = list;
  if (residual !== undefined || membersOf(facts.dataset, reporter) !== undefined) return [];
  const imports = Object.fromEntries(suppliers.suppliers.map(({ id, quantity }) => [id, quantity]));
  const total = Object.values(imports).reduce((sum, { value }) => sum + (value ?? 0), 0);
  const shareOf = (id: string) => (imports[id]?.value ?? 0) / total;
  const senders = all.filter(({ id }) => id !== reporter && shareOf(id) >= leastShare);
  if (total === 0 || senders.length === 0) return [];
  // The importer may be among the origins of a hub: what it gets back is its own.
  const hubs = all.filter(({ id }) => id !== reporter);
  const reached = hubs.flatMap(({ origins }) => Object.keys(origins));
  const dispatch = { imports, reexports: reexportsOf(hubs) };
  const inputs = [...list.inputs.values(), ...hubs.flatMap(inputsOf)];
  return [...new Set([...Object.keys(imports), ...reached])].sort().flatMap((partner) => {
    const input = { ...dispatch, partner };
    const result = reexportAdjustedShare.evaluate(input);
    const after = result.kind === 'value' ? result.value : (result.upper ?? 0);
    if (Math.max(after, shareOf(partner)) < leastShare) return [];
    return [computedFrom(reexportAdjustedShare, gatheredFrom(list, input, inputs, facts), result)];
  });
}

/** What the adjusted share of a partner rests on: what the importer imports, and what the hubs do. */
function gatheredFrom(list: SupplierList, input: Dispatch, inputs: readonly Input[], facts: Facts): Gathered<Dispatch> {
  const { reporter = '', mineral, stage, measure, year, unit, source, coverage, estimated } = list;
  return {
    subject: { reporter, mineral, stage, partner: input.partner, measure, year },
    ...{ input, inputs, unit, assumptions },
    sources: [source],
    quality: { coverage, estimated, age: facts.asOfYear - year },
  };
}

/** What a hub imports, under its name, and the part of its exports that it is taken to have imported. */
function inputsOf({ id, list }: Hub): readonly Input[] {
  const { unit: _, ...rest } = list.whole;
  return [
    { ...rest, input: `re-exports.${id}`, quantity: passedOn, quality: 'computed', unit: 'share' },
    ...[...list.inputs.values()].map((input) => ({ ...input, input: `${id}.${input.input}` })),
  ];
}
