import { unctadConcentration } from '../../indicators/concentration/unctad-concentration.ts';
import type { Computed } from '../computed.ts';
import type { Gatherer } from '../facts.ts';
import { computedFrom, worstQuality } from '../gathered.ts';
import { type SupplierList, wholeOf } from '../supplier-list.ts';

/** One source, one unit and one year: what may be added up and compared. */
const groupOf = ({ source, unit, year }: SupplierList): string => [source, unit, year].join('|');

const classOf = ({ mineral, stage }: SupplierList): string => `${mineral} ${stage}`;

function concentrationOf(reporter: string, lists: readonly SupplierList[], asOfYear: number): readonly Computed[] {
  const [first] = lists;
  if (first === undefined) return [];
  const { year, unit, source, measure } = first;
  const inputs = lists.map((list) => wholeOf(list, classOf(list)));
  const suppliers = inputs.map(({ input, quantity }) => ({ id: input, quantity }));
  const qualities = lists.map(({ coverage, estimated }) => ({ coverage, estimated, age: asOfYear - year }));
  return [
    computedFrom(unctadConcentration, {
      subject: { reporter, mineral: '', stage: '', measure, year },
      input: { suppliers, n: lists.length },
      inputs,
      unit,
      sources: [source],
      quality: worstQuality(qualities, asOfYear - year),
      assumptions: ['commodities of this edition alone'],
    }),
  ];
}

/**
 * UNCTAD's concentration of what a reporter imports, by value, over the commodities that one source gives in one year. Only
 * where it gives every commodity whole: one that is missing is no zero.
 */
export const commodityConcentrations: Gatherer = ({ imports, asOfYear }) => {
  const whole = imports.filter(
    ({ measure, suppliers, isIncomplete }) => measure === 'value' && !suppliers.residual && !isIncomplete,
  );
  return [...Map.groupBy(whole, groupOf).values()].flatMap((lists) => {
    const classes = new Set(lists.map(classOf));
    const byReporter = Map.groupBy(lists, ({ reporter = '' }) => reporter);
    return [...byReporter].flatMap(([reporter, own]) =>
      classes.size > 1 && own.length === classes.size ? concentrationOf(reporter, own, asOfYear) : [],
    );
  });
};
