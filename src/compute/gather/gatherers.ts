import type { Gatherer } from '../facts.ts';

/** The steps that follow lists and balances, in order: each sees the results of those before it. */
export const gatherers: readonly Gatherer[] = [];
