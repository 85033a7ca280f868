import type { UseSeries } from '../../../domain/criticality.ts';
import { economicImportance } from '../../../indicators/supply-risk/economic-importance.ts';
import type { SectorUses } from '../../../indicators/supply-risk/factors/sector-uses.ts';
import { type Computed, inputOf } from '../../computed.ts';
import type { Facts, Gatherer } from '../../facts.ts';
import { fractionOf } from '../../fraction-of.ts';
import { computedFrom } from '../../gathered.ts';
import { borrowed } from './borrowed.ts';

function inputsOf({ uses, largestSector, largestValueAdded, source, year = 0 }: UseSeries) {
  const rest = { year, source };
  return [
    ...uses.map(({ application, share }) => inputOf(application, share, { unit: 'percent', ...rest })),
    ...[...new Map(uses.map(({ sector, valueAdded }) => [sector, valueAdded]))].map(([sector, valueAdded]) =>
      inputOf(`value-added.${sector}`, valueAdded, { unit: 'MEUR', ...rest }),
    ),
    inputOf(`largest-value-added.${largestSector}`, largestValueAdded, { unit: 'MEUR', ...rest }),
  ];
}

function usesOf({ uses, largestValueAdded }: UseSeries): SectorUses {
  return {
    uses: uses.map(({ sector, share, valueAdded }) => ({
      sector,
      share: fractionOf(share),
      valueAdded: valueAdded.quantity,
    })),
    largestValueAdded: largestValueAdded.quantity,
  };
}

/** Part of end use that is given a sector, 0..1. */
function coverageOf({ uses }: UseSeries): number {
  return Math.min(1, uses.reduce((sum, { share }) => sum + (share.quantity?.value ?? 0), 0) / 100);
}

function importanceOf(series: UseSeries, { dataset: { minerals, economies }, asOfYear }: Facts): Computed {
  const { reporter, source, year = asOfYear } = series;
  const index = minerals.get(series.mineral)?.substitution;
  const indexYear = index?.year ?? year;
  const indexInputs = index
    ? [
        inputOf('substitution-index', index.economicImportance, {
          unit: 'index',
          year: indexYear,
          source: index.source,
        }),
      ]
    : [];
  return computedFrom(economicImportance, {
    subject: { reporter, mineral: series.mineral, stage: '', measure: '', year },
    input: { ...usesOf(series), ...(index ? { siEi: index.economicImportance.quantity } : {}) },
    inputs: [...inputsOf({ ...series, year }), ...indexInputs],
    unit: 'score',
    sources: [...new Set([source, ...(index ? [index.source] : [])])],
    quality: { coverage: coverageOf(series), estimated: 0, age: asOfYear - year },
    assumptions: [
      ...(indexYear === year ? [] : [`substitution index of ${indexYear}`]),
      ...borrowed('substitution index', index, { reporter, economies }),
    ],
  });
}

/** Economic importance of every mineral whose end uses a reporter has by sector. */
export const economicImportances: Gatherer = (facts) => facts.dataset.uses.map((series) => importanceOf(series, facts));
