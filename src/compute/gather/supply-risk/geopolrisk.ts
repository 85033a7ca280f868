import { OTHERS } from '../../../domain/dataset.ts';
import { exactly } from '../../../domain/quantity.ts';
import type { Result } from '../../../domain/result.ts';
import { geopolrisk } from '../../../indicators/supply-risk/geopolrisk.ts';
import {
  geopolriskImportRisk,
  type RiskyImport,
  type RiskyImports,
} from '../../../indicators/supply-risk/geopolrisk-import-risk.ts';
import type { Computed } from '../../computed.ts';
import { type Facts, type Gatherer, resultAsInput } from '../../facts.ts';
import { computedFrom, worstQuality } from '../../gathered.ts';
import { type Governed, governanceIn } from './governed.ts';
import { type RiskySupply, riskySupplies } from './risky-supply.ts';

function importsOf({ imports, production }: RiskySupply, governed: Governed): RiskyImports {
  const { suppliers, residual = exactly(0) } = imports;
  const named = suppliers.map(({ id, quantity }): RiskyImport => ({ id, quantity, g: governed.of(id) }));
  const rest: readonly RiskyImport[] = residual.upper === 0 ? [] : [{ id: OTHERS, quantity: residual, g: null }];
  return { imports: [...named, ...rest], production };
}

/** What is said where imports and production cannot be added up; nothing where they can. */
function without({ reason }: RiskySupply): Result | undefined {
  return reason && { kind: 'unavailable', reason, assumptions: [] };
}

function importRiskOf(supply: RiskySupply, governed: Governed): Computed {
  const { about, inputs, sources, quality, assumptions, imports } = supply;
  const gathered = {
    subject: about,
    input: importsOf(supply, governed),
    inputs: [...inputs, ...governed.inputsOf(imports.suppliers.map(({ id }) => id))],
    unit: 't',
    sources: [...new Set([...sources, governed.source])],
    quality,
    assumptions: [...assumptions, ...governed.assumptions],
  };
  return computedFrom(geopolriskImportRisk, gathered, without(supply));
}

function scoreOf(supply: RiskySupply, importRisk: Computed, governed: Governed, facts: Facts): readonly Computed[] {
  const { about, world } = supply;
  const { mineral, stage, year } = about;
  const concentration = facts.results.at({ indicator: 'hhi', mineral, stage, measure: '', year });
  if (concentration === undefined) return [];
  const gathered = {
    subject: about,
    input: { ...importsOf(supply, governed), world: world.suppliers },
    inputs: [...resultAsInput(concentration), ...resultAsInput(importRisk)],
    unit: 't',
    sources: importRisk.sources,
    quality: worstQuality([concentration.quality, importRisk.quality], importRisk.quality.age),
    assumptions: importRisk.result.assumptions,
  };
  return [computedFrom(geopolrisk, gathered, without(supply))];
}

/**
 * Import risk and GeoPolRisk score of every supply that world production of the same stage and year stands beside. Not
 * applicable where imports and production do not count the same, with an assumption that says what they count; not
 * reported where a figure of imports is not available.
 */
export const geopolrisks: Gatherer = (facts) => {
  const governedIn = governanceIn(facts.results, 'governance-1');
  return riskySupplies(facts).flatMap((supply) => {
    const governed = governedIn(supply.about.year);
    if (governed === undefined) return [];
    const importRisk = importRiskOf(supply, governed);
    return [importRisk, ...scoreOf(supply, importRisk, governed, facts)];
  });
};
