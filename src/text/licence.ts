/** What may be done with the figures of a source, in a sentence. */
export const redistribution = {
  yes: 'Its figures may be passed on, and stand in the published tables.',
  summary:
    'Totals and computed results may be passed on; a single figure stands only beside a result or a comparison that rests on it.',
  no: 'Its figures may not be passed on: facts are cited, and no figure of it stands in the published tables.',
} as const;

/** The same in a word or two, for tables. */
export const redistributionShort = { yes: 'yes', summary: 'totals and results', no: 'no' } as const;
