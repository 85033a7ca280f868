import { unctadConcentration } from '../../../indicators/concentration/unctad-concentration.ts';
import type { Commodity } from '../../commodities.ts';
import type { Computed, Input } from '../../computed.ts';
import type { Gatherer } from '../../facts.ts';
import { computedFrom, worstQuality } from '../../gathered.ts';

/** What one source gives in one unit and year: lists of whole commodities, which may be added up and compared. */
const groupOf = ({ source, unit, year }: Commodity): string => [source, unit, year].join('|');

const classOf = ({ mineral, stage }: Commodity): string => `${mineral} ${stage}`;

/** The class that makes up more than half of what is imported: the index then says little of the others. */
function dominant(inputs: readonly Input[]): readonly string[] {
  const size = ({ quantity }: Input) => quantity?.value ?? 0;
  const half = inputs.reduce((total, input) => total + size(input), 0) / 2;
  return inputs.filter((input) => size(input) > half).map(({ input }) => `${input} makes up most of the value`);
}

function concentrationOf(reporter: string, lists: readonly Commodity[], asOfYear: number): readonly Computed[] {
  const [first] = lists;
  if (first === undefined) return [];
  const { year, unit, source, measure } = first;
  const inputs = lists.map((list) => ({ ...list.whole, input: classOf(list) }));
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
      assumptions: [`${lists.length} commodities of this edition alone`, ...dominant(inputs)],
    }),
  ];
}

interface Classification {
  readonly year: number;
  readonly classes: number;
  readonly byReporter: ReadonlyMap<string, readonly Commodity[]>;
}

function classificationOf(lists: readonly Commodity[]): Classification {
  const classes = new Set(lists.map(classOf)).size;
  return { year: lists[0]?.year ?? 0, classes, byReporter: Map.groupBy(lists, ({ reporter }) => reporter) };
}

/** Of each year the source with most commodities; one that knows a single reporter has nothing to compare it with. */
function widest(all: readonly Classification[]): readonly Classification[] {
  const shared = all.filter(({ classes, byReporter }) => classes > 1 && byReporter.size > 1);
  const byYear = Map.groupBy(shared, ({ year }) => year);
  return [...byYear.values()].flatMap((same) => same.toSorted((a, b) => b.classes - a.classes).slice(0, 1));
}

/**
 * UNCTAD's concentration of what a reporter imports, by value, over the commodities that one source gives in one year. Only
 * where it gives every commodity whole: one that is missing is no zero.
 */
export const commodityConcentrations: Gatherer = ({ commodities, asOfYear }) => {
  const groups = [...Map.groupBy(commodities, groupOf).values()];
  return widest(groups.map(classificationOf)).flatMap(({ classes, byReporter }) =>
    [...byReporter].flatMap(([reporter, own]) =>
      own.length === classes ? concentrationOf(reporter, own, asOfYear) : [],
    ),
  );
};
