import { chartAttributes } from './charts/attributes.ts';

/** What an attribute holds: an id of the data, a year, or one of a few words. */
export type AttributeKind =
  | 'indicator'
  | 'economy'
  | 'economies'
  | 'mineral'
  | 'minerals'
  | 'stage'
  | 'bloc'
  | 'year'
  | 'source'
  | 'chart'
  | 'text'
  | readonly string[];

export interface ComponentSpec {
  readonly attributes: Readonly<Record<string, AttributeKind>>;
  /** What every use of the component needs; `uses.ts` adds what an indicator, a table or a kind of chart needs. */
  readonly required: readonly string[];
}

const measure = ['value', 'quantity'] as const;
const subject = {
  indicator: 'indicator',
  of: 'indicator',
  reporter: 'economy',
  mineral: 'mineral',
  stage: 'stage',
  partner: 'economy',
  bloc: 'bloc',
  measure,
  year: 'year',
  base_year: 'year',
} as const;

/** Number formats of `<Value>`. */
export const formats = [
  'percent',
  'percent-1',
  'number',
  'compact',
  'points',
  'bounds',
  'at-least',
  'at-most',
  'between',
  'about',
] as const;

/** The components a briefing may use, each with its literal attributes. */
export const components: Readonly<Record<string, ComponentSpec>> = {
  Value: {
    attributes: { ...subject, table: ['production', 'imports'], economy: 'economy', format: formats },
    required: ['year'],
  },
  Chart: {
    attributes: { kind: 'chart', ...chartAttributes },
    required: ['kind'],
  },
  Cite: { attributes: { source: 'source', page: 'text' }, required: ['source'] },
  Aside: { attributes: {}, required: [] },
  KeyFindings: { attributes: {}, required: [] },
  ThingsToKnow: { attributes: {}, required: [] },
};
