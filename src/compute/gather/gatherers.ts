import type { Gatherer } from '../facts.ts';
import { friendlySupply } from './blocs/friendly-supply.ts';
import { bottlenecks } from './chain/bottlenecks.ts';
import { dispatches } from './chain/dispatches.ts';
import { stageExposures } from './chain/stage-exposures.ts';
import { commodityConcentrations } from './concentration/commodity-concentration.ts';
import { supplierStructures } from './concentration/supplier-structure.ts';
import { strategicDependencies } from './dependence/strategic-dependencies.ts';
import { benchmarks } from './frameworks/benchmarks.ts';
import { losses } from './resilience/losses.ts';
import { stockCovers } from './resilience/stock-covers.ts';
import { disruptionPotentials } from './supply-risk/disruption-potential.ts';
import { economicImportances } from './supply-risk/economic-importance.ts';
import { geopolrisks } from './supply-risk/geopolrisk.ts';
import { pricedRisks } from './supply-risk/geopolrisk-price.ts';
import { governance } from './supply-risk/governance.ts';
import { governedConcentrations } from './supply-risk/governed-concentration.ts';
import { supplyRisks } from './supply-risk/supply-risk.ts';
import { tradeExposures } from './supply-risk/trade-exposure.ts';
import { annualChanges } from './time/annual-changes.ts';
import { exposureChanges } from './time/exposure-changes.ts';
import { relianceChanges } from './time/reliance-changes.ts';
import { revisions } from './time/revisions.ts';
import { supplierChanges } from './time/supplier-changes.ts';
import { targetProgresses } from './time/target-progresses.ts';

/** The steps to what is about economies as such. */
export const ofEconomies: readonly Gatherer[] = [governance, targetProgresses];

/** The steps to what is about the imports of all minerals together. */
export const acrossMinerals: readonly Gatherer[] = [commodityConcentrations, targetProgresses];

/**
 * The steps that follow the lists and balances of one mineral, in order: each sees the results of those before it, and
 * those about economies.
 */
export const gatherers: readonly Gatherer[] = [
  supplierStructures,
  governedConcentrations,
  supplyRisks,
  geopolrisks,
  pricedRisks,
  disruptionPotentials,
  tradeExposures,
  economicImportances,
  stageExposures,
  bottlenecks,
  dispatches,
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
