import type { Figure, Measure, Origin } from './published.ts';

/** What targets are measured in. */
export const targetUnits = ['percent', 'days', 't', 'kt'] as const;
export type TargetUnit = (typeof targetUnits)[number];

/** A figure of a target with the year it is of. */
export interface TargetPoint {
  readonly year: number;
  readonly value: Figure;
  readonly unit: TargetUnit;
}

/** A published target for an indicator. Parts that are absent do not apply: no mineral means any. */
export interface Target extends Origin {
  readonly id: string;
  /** One sentence: who set what. */
  readonly title: string;
  readonly reporter: string;
  readonly mineral?: string;
  readonly stage?: string;
  /** Id of the indicator that tells whether it is met. */
  readonly indicator: string;
  readonly partner?: string;
  readonly bloc?: string;
  readonly measure?: Measure;
  readonly baseline?: TargetPoint;
  /** Without a year it stands for every year. */
  readonly target: Omit<TargetPoint, 'year'> & { readonly year?: number; readonly bound: 'at-least' | 'at-most' };
  readonly source: string;
  readonly table?: string;
  readonly note?: string;
}
