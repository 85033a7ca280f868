/** What an attribute holds: an id of the data, a year, or one of a few words. */
export type AttributeKind =
  | 'indicator'
  | 'economy'
  | 'economies'
  | 'mineral'
  | 'stage'
  | 'bloc'
  | 'year'
  | 'source'
  | 'chart'
  | 'text'
  | readonly string[];

export interface ComponentSpec {
  readonly attributes: Readonly<Record<string, AttributeKind>>;
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
export const formats = ['percent', 'percent-1', 'number', 'compact', 'points', 'bounds'] as const;

/** Kinds of `<Chart>`, and what each needs. */
export const charts = {
  'supplier-shares': ['mineral', 'stage', 'year'],
  'stage-shares': ['mineral', 'year'],
  'indicator-trend': ['indicator', 'mineral', 'stage', 'from', 'to'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ChartKind = keyof typeof charts;

/** The components a briefing may use, each with its literal attributes. */
export const components: Readonly<Record<string, ComponentSpec>> = {
  Value: {
    attributes: { ...subject, table: ['production', 'imports'], economy: 'economy', format: formats },
    required: ['mineral', 'stage', 'year'],
  },
  Chart: {
    attributes: {
      ...subject,
      kind: 'chart',
      reporters: 'economies',
      partners: 'economies',
      from: 'year',
      to: 'year',
      note: 'text',
    },
    required: ['kind', 'mineral'],
  },
  Cite: { attributes: { source: 'source', page: 'text' }, required: ['source'] },
  Aside: { attributes: {}, required: [] },
  KeyFindings: { attributes: {}, required: [] },
  ThingsToKnow: { attributes: {}, required: [] },
};

/** The further attributes an indicator needs, by what it is computed from. */
export const neededByInput: Readonly<Record<string, readonly string[]>> = {
  suppliers: [],
  partner: ['partner'],
  bloc: ['bloc'],
  balance: ['reporter'],
  change: ['of', 'base_year'],
};
