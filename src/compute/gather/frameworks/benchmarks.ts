import type { BalanceSeries, BalanceTerm, BalanceYear, StageKind } from '../../../domain/dataset.ts';
import { crmaExtraction } from '../../../indicators/frameworks/crma-extraction.ts';
import { crmaProcessing } from '../../../indicators/frameworks/crma-processing.ts';
import { crmaRecycling } from '../../../indicators/frameworks/crma-recycling.ts';
import {
  crmaSingleThirdCountry,
  type ThirdCountries,
} from '../../../indicators/frameworks/crma-single-third-country.ts';
import { type Computed, inputOf } from '../../computed.ts';
import type { Facts, Gatherer } from '../../facts.ts';
import { computedFrom, type Gathered, worstQuality } from '../../gathered.ts';
import { type Sourcing, sourcingsOf } from '../../sourcing.ts';
import { membershipSources, membersOf } from '../../union.ts';
import { type Consumption, consumptionIn, doNotMeet, meetsSupply, rawConsumptionIn } from '../consumption.ts';

interface Kind {
  readonly indicator: typeof crmaExtraction;
  readonly term: BalanceTerm;
  readonly stages: readonly StageKind[];
}

/** Which term of a balance a benchmark is about, and at which kinds of stages. */
const kinds: readonly Kind[] = [
  { indicator: crmaExtraction, term: 'production', stages: ['extraction'] },
  { indicator: crmaProcessing, term: 'production', stages: ['processing'] },
  { indicator: crmaRecycling, term: 'secondary', stages: ['extraction', 'processing'] },
];

const unknownConsumption = 'no consumption known';
const unknownRawConsumption = 'no consumption known at a stage of processing that counts the same';

interface Part {
  readonly series: BalanceSeries;
  readonly year: BalanceYear;
  readonly kind: StageKind;
}

/** Of what is consumed at the stage itself; of ore, what is consumed of the metal or compound that becomes of it. */
function consumptionFor(facts: Facts, { series, year, kind }: Part): Consumption | undefined {
  return kind === 'extraction' ? rawConsumptionIn(facts, series, year) : consumptionIn(facts, series, year);
}

function benchmarkOf(facts: Facts, { indicator, term }: Kind, part: Part): readonly Computed[] {
  const { series, year, kind } = part;
  const figure = year.terms.get(term);
  const consumption = consumptionFor(facts, part);
  if (figure === undefined) return [];
  const { reporter, mineral, stage, unit, source } = series;
  const own = { coverage: 1, estimated: figure.quality === 'reported' ? 0 : 1, age: facts.asOfYear - year.year };
  return [
    computedFrom(indicator, {
      subject: { reporter, mineral, stage, measure: '', year: year.year },
      input: { part: figure.quantity, consumption: consumption?.quantity ?? null },
      inputs: [inputOf(term, figure, { unit, year: year.year, source }), ...(consumption?.inputs ?? [])],
      unit,
      sources: [source],
      quality: worstQuality([own, ...(consumption ? [consumption.quality] : [])], own.age),
      assumptions: consumption?.assumptions ?? [kind === 'extraction' ? unknownRawConsumption : unknownConsumption],
    }),
  ];
}

function ofBalance(facts: Facts, series: BalanceSeries): readonly Computed[] {
  const kind = facts.dataset.minerals.get(series.mineral)?.stages.find(({ id }) => id === series.stage)?.kind;
  if (kind === undefined) return [];
  const applicable = kinds.filter(({ stages }) => stages.includes(kind));
  return series.years.flatMap((year) => applicable.flatMap((each) => benchmarkOf(facts, each, { series, year, kind })));
}

function ofSourcing(facts: Facts, sourcing: Sourcing): readonly Computed[] {
  const { reporter, mineral, stage, year, unit, source, imports, balance } = sourcing;
  const series = facts.balances.find((each) => each.years.includes(balance));
  const consumption = series && consumptionIn(facts, series, balance);
  const rest = imports.residual === undefined ? {} : { residual: imports.residual };
  const doMeet = consumption === undefined || meetsSupply(balance, consumption);
  const assumed = [...(consumption?.assumptions ?? [unknownConsumption]), ...(doMeet ? [] : [doNotMeet.assumption])];
  const gathered: Gathered<ThirdCountries> = {
    subject: { reporter, mineral, stage, measure: '', year },
    input: {
      imports: imports.suppliers,
      ...rest,
      consumption: consumption?.quantity ?? null,
      members: membersOf(facts.dataset, reporter) ?? [],
    },
    inputs: [
      ...sourcing.inputs.filter(({ unit }) => unit === 'percent'),
      ...importsOf(sourcing),
      ...(consumption?.inputs ?? []),
    ],
    unit,
    sources: [...new Set([source, ...membershipSources(facts.dataset, reporter)])],
    quality: worstQuality([sourcing.quality, ...(consumption ? [consumption.quality] : [])], sourcing.quality.age),
    assumptions: [...sourcing.assumptions, ...assumed],
  };
  return [computedFrom(crmaSingleThirdCountry, gathered, doMeet ? undefined : doNotMeet.result)];
}

const importsOf = ({ inputs }: Sourcing) => inputs.filter(({ input }) => input === 'imports');

/**
 * The benchmarks of the Critical Raw Materials Act for every reporter with a supply balance: extraction at stages of
 * extraction, processing at stages of processing, recycling where production from scrap is printed, and the largest
 * third country where imports are split by origin. Extraction is a part of what is consumed of the raw material, at the
 * first stage of processing that counts the same. Not reported, with an assumption, where no consumption is known, and
 * where the part is printed as not available; no rows where the balance does not have the part at all. The largest third
 * country is not applicable where supply and consumption cannot count the same.
 */
export const benchmarks: Gatherer = (facts) => [
  ...facts.balances.flatMap((series) => ofBalance(facts, series)),
  ...sourcingsOf(facts).flatMap((sourcing) => ofSourcing(facts, sourcing)),
];
