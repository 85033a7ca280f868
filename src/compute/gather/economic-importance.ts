import type { UseSeries } from '../../domain/criticality.ts';
import type { Mineral } from '../../domain/dataset.ts';
import { economicImportance } from '../../indicators/supply-risk/economic-importance.ts';
import { type Computed, inputOf } from '../computed.ts';
import type { Gatherer } from '../facts.ts';
import { fractionOf } from '../fraction-of.ts';
import { computedFrom } from '../gathered.ts';

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

function importanceOf(series: UseSeries, mineral: Mineral | undefined, asOfYear: number): Computed {
  const { reporter, source, year = asOfYear, uses } = series;
  const substitution = mineral?.substitution;
  const shares = uses.map(({ share }) => share.quantity?.value ?? 0).reduce((sum, share) => sum + share, 0);
  const substitutionInput = substitution && {
    unit: 'index',
    year: substitution.year ?? year,
    source: substitution.source,
  };
  return computedFrom(economicImportance, {
    subject: { reporter, mineral: series.mineral, stage: '', measure: '', year },
    input: {
      uses: uses.map(({ sector, share, valueAdded }) => ({
        sector,
        share: fractionOf(share),
        valueAdded: valueAdded.quantity,
      })),
      largestValueAdded: series.largestValueAdded.quantity,
      ...(substitution ? { siEi: substitution.economicImportance.quantity } : {}),
    },
    inputs: [
      ...inputsOf({ ...series, year }),
      ...(substitution && substitutionInput
        ? [inputOf('substitution-index', substitution.economicImportance, substitutionInput)]
        : []),
    ],
    unit: 'score',
    sources: [...new Set([source, ...(substitution ? [substitution.source] : [])])],
    quality: { coverage: Math.min(1, shares / 100), estimated: 0, age: asOfYear - year },
    assumptions:
      substitutionInput && substitutionInput.year !== year ? [`substitution index of ${substitutionInput.year}`] : [],
  });
}

/** Economic importance of every mineral whose end uses a reporter has by sector. */
export const economicImportances: Gatherer = ({ dataset, asOfYear }) =>
  dataset.uses.map((series) => importanceOf(series, dataset.minerals.get(series.mineral), asOfYear));
