import type { Reported } from '../../../indicators/reported.ts';
import { changeAnnual } from '../../../indicators/time/change-annual.ts';
import type { Computed, DataQuality, Input, Subject } from '../../computed.ts';
import { type Facts, type Gatherer, resultAsInput } from '../../facts.ts';
import { computedFrom, worstQuality } from '../../gathered.ts';
import { totalInput, totalOf } from '../../list-total.ts';
import { quantityOf } from '../../quantity-of.ts';
import type { SupplierList } from '../../supplier-list.ts';

/** Over fewer years rounding and estimates are as large as growth. */
const fewestYears = 3;

/** A quantity of one year, with what it is of. */
interface Level {
  readonly key: string;
  readonly subject: Omit<Subject, 'indicator' | 'baseYear'>;
  readonly quantity: Reported;
  readonly inputs: readonly Input[];
  readonly unit: string;
  readonly sources: readonly string[];
  readonly quality: DataQuality;
  readonly assumptions: readonly string[];
}

function worldTotal(list: SupplierList, asOfYear: number): Level {
  const { mineral, stage, year, unit, source, coverage, estimated, assumptions } = list;
  return {
    key: [mineral, stage, source, unit].join('|'),
    subject: { mineral, stage, measure: '', year },
    quantity: totalOf(list),
    inputs: [totalInput('all', list)],
    unit,
    sources: [source],
    quality: { coverage, estimated, age: asOfYear - year },
    assumptions,
  };
}

function consumed({ subject, result, unit, sources, inputs, quality }: Computed): Level {
  const { indicator: of, ...rest } = subject;
  return {
    key: [of, rest.reporter, rest.mineral, rest.stage, unit, ...sources].join('|'),
    subject: { ...rest, of },
    quantity: quantityOf(result),
    inputs: resultAsInput({ subject, result, unit, sources, inputs, quality }),
    unit,
    sources,
    quality,
    assumptions: result.assumptions,
  };
}

function rateOf(from: Level, to: Level): Computed {
  return computedFrom(changeAnnual, {
    subject: { ...to.subject, baseYear: from.subject.year },
    input: { from: from.quantity, to: to.quantity, years: to.subject.year - from.subject.year },
    inputs: [...from.inputs, ...to.inputs],
    unit: to.unit,
    sources: to.sources,
    quality: worstQuality([from.quality, to.quality], to.quality.age),
    assumptions: [...new Set([...from.assumptions, ...to.assumptions])],
  });
}

function levelsIn({ production, results, asOfYear, dataset }: Facts): readonly Level[] {
  const isWeighed = ({ isIncomplete, unit }: SupplierList) => !isIncomplete && unit !== 'percent';
  const world = production.filter(isWeighed).map((list) => worldTotal(list, asOfYear));
  const home = results.of('apparent-consumption').filter(({ result }) => result.kind === 'value');
  const baseline = dataset.site.baselineYear ?? 0;
  return [...world, ...home.map(consumed)].filter(({ subject }) => subject.year >= baseline);
}

/**
 * The annual rate of change of world production and of apparent consumption: the newest year of each series against its
 * first from the baseline year on, within one source, where at least three years lie between.
 */
export const annualChanges: Gatherer = (facts) =>
  [...Map.groupBy(levelsIn(facts), ({ key }) => key).values()].flatMap((series) => {
    const [from, ...later] = [...series].sort((a, b) => a.subject.year - b.subject.year);
    const to = later.at(-1);
    return from && to && to.subject.year - from.subject.year >= fewestYears ? [rateOf(from, to)] : [];
  });
