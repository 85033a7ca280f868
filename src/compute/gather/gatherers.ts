import type { Gatherer } from '../facts.ts';
import { commodityConcentrations } from './commodity-concentration.ts';
import { supplierStructures } from './supplier-structure.ts';

/** The steps that follow lists and balances, in order: each sees the results of those before it. */
export const gatherers: readonly Gatherer[] = [commodityConcentrations, supplierStructures];
