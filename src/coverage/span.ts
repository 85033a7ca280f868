/** First and last year of something, and how many of the years between have figures. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** The years that all of these cover; `undefined` where there are none. */
export function spanOf(spans: readonly { readonly first_year: number; readonly last_year: number }[]) {
  if (spans.length === 0) return undefined;
  return {
    first: Math.min(...spans.map(({ first_year }) => first_year)),
    last: Math.max(...spans.map(({ last_year }) => last_year)),
  } satisfies YearSpan;
}
