import { unctadDiversification } from '../../../indicators/concentration/unctad-diversification.ts';
import type { Computed, Input } from '../../computed.ts';
import type { Gatherer } from '../../facts.ts';
import { computedFrom, worstQuality } from '../../gathered.ts';
import type { SupplierList } from '../../supplier-list.ts';

/** Less of the whole than this split by economy says too little of its structure; it is the edge of a good coverage. */
const leastCoverage = 0.85;

/** Whether a list tells who supplies: a single economy beside a rest does not. */
function isSplit({ coverage, isIncomplete, suppliers }: SupplierList): boolean {
  const isLone = suppliers.suppliers.length === 1 && suppliers.residual !== undefined;
  return coverage >= leastCoverage && !isIncomplete && !isLone;
}

/** Whether figures count the whole mineral: a basis that lists elements counts chosen ones, and trade does not split them. */
function isOfAll({ basis }: SupplierList): boolean {
  return !basis.includes(',');
}

const placeOf = ({ mineral, stage, year }: SupplierList): string => [mineral, stage, year].join('|');

/** The suppliers and the rest of a list; `side` tells the reporter's figures from the world's, which name the same economies. */
function inputsOf(list: SupplierList, side: string): readonly Input[] {
  const all = [...list.inputs.values(), ...(list.residual ? [list.residual] : []), list.whole];
  return all.map((input) => ({ ...input, input: `${side}.${input.input}` }));
}

function structureOf(own: SupplierList, world: SupplierList, asOfYear: number): Computed {
  const { reporter = '', mineral, stage, measure, year, unit } = own;
  const { suppliers, residual } = own.suppliers;
  const reference = world.suppliers;
  const lists = [own, world].map(({ coverage, estimated }) => ({ coverage, estimated, age: asOfYear - year }));
  return computedFrom(unctadDiversification, {
    subject: { reporter, mineral, stage, measure, year },
    input: {
      reporter: suppliers,
      reference: reference.suppliers,
      ...(residual ? { reporterResidual: residual } : {}),
      ...(reference.residual ? { referenceResidual: reference.residual } : {}),
    },
    inputs: [...inputsOf(own, 'imports'), ...inputsOf(world, 'world')],
    unit,
    sources: [...new Set([own.source, world.source])],
    quality: worstQuality(lists, asOfYear - year),
    assumptions: [...own.assumptions, `imports by ${measure} beside production in ${world.unit}`],
  });
}

/**
 * How far the partners that a reporter buys from differ from the producers of the world: its imports of a mineral, stage
 * and year against production of the same, where both are mostly split by economy. Shares need no common unit.
 */
export const supplierStructures: Gatherer = ({ imports, production, asOfYear }) => {
  const worlds = new Map(
    production.filter((list) => isSplit(list) && isOfAll(list)).map((list) => [placeOf(list), list]),
  );
  return imports
    .filter((list) => list.measure !== '' && isSplit(list))
    .flatMap((list) => {
      const world = worlds.get(placeOf(list));
      return world === undefined ? [] : [structureOf(list, world, asOfYear)];
    });
};
