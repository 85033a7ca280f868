import type { Gatherer } from '../facts.ts';
import { annualChanges } from './annual-changes.ts';
import { benchmarks } from './benchmarks.ts';
import { bottlenecks } from './bottlenecks.ts';
import { commodityConcentrations } from './commodity-concentration.ts';
import { disruptionPotentials } from './disruption-potential.ts';
import { economicImportances } from './economic-importance.ts';
import { exposureChanges } from './exposure-changes.ts';
import { friendlySupply } from './friendly-supply.ts';
import { geopolrisks } from './geopolrisk.ts';
import { pricedRisks } from './geopolrisk-price.ts';
import { governance } from './governance.ts';
import { governedConcentrations } from './governed-concentration.ts';
import { losses } from './losses.ts';
import { relianceChanges } from './reliance-changes.ts';
import { revisions } from './revisions.ts';
import { stageExposures } from './stage-exposures.ts';
import { stockCovers } from './stock-covers.ts';
import { strategicDependencies } from './strategic-dependencies.ts';
import { supplierChanges } from './supplier-changes.ts';
import { supplierStructures } from './supplier-structure.ts';
import { supplyRisks } from './supply-risk.ts';
import { targetProgresses } from './target-progresses.ts';
import { tradeExposures } from './trade-exposure.ts';

/** The steps that follow lists and balances, in order: each sees the results of those before it. */
export const gatherers: readonly Gatherer[] = [
  commodityConcentrations,
  supplierStructures,
  governance,
  governedConcentrations,
  supplyRisks,
  geopolrisks,
  pricedRisks,
  disruptionPotentials,
  tradeExposures,
  economicImportances,
  stageExposures,
  bottlenecks,
  stockCovers,
  losses,
  friendlySupply,
  strategicDependencies,
  benchmarks,
  supplierChanges,
  annualChanges,
  relianceChanges,
  exposureChanges,
  revisions,
  targetProgresses,
];
