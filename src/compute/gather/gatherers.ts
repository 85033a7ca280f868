import type { Gatherer } from '../facts.ts';
import { commodityConcentrations } from './commodity-concentration.ts';
import { disruptionPotentials } from './disruption-potential.ts';
import { economicImportances } from './economic-importance.ts';
import { geopolrisks } from './geopolrisk.ts';
import { pricedRisks } from './geopolrisk-price.ts';
import { governance } from './governance.ts';
import { governedConcentrations } from './governed-concentration.ts';
import { supplierStructures } from './supplier-structure.ts';
import { supplyRisks } from './supply-risk.ts';
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
];
