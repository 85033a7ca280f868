import type { AttributeKind } from '../components.ts';

const measure = ['value', 'quantity'] as const;

/**
 * The attributes of a `<Chart>` beside its kind, in the order in which the id of a chart names them, and what each holds.
 * `note` changes nothing that is drawn.
 */
export const chartAttributes = {
  indicator: 'indicator',
  of: 'indicator',
  reporter: 'economy',
  reporters: 'economies',
  partner: 'economy',
  partners: 'economies',
  bloc: 'bloc',
  mineral: 'mineral',
  minerals: 'minerals',
  stage: 'stage',
  measure,
  base_year: 'year',
  year: 'year',
  from: 'year',
  to: 'year',
  note: 'text',
} as const satisfies Readonly<Record<string, AttributeKind>>;

export type ChartAttribute = keyof typeof chartAttributes;
