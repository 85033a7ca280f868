/** A briefing as a feed announces it. */
export interface Entry {
  readonly title: string;
  readonly summary: string;
  /** Public address, which never changes: it is what tells entries apart. */
  readonly address: string;
  /** ISO dates. */
  readonly published: string;
  readonly updated: string;
  /** What it is about: ids with their names. */
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  /** BCP 47; of a briefing that nobody has translated, that of the original. */
  readonly locale: string;
}

/** The briefings of a site in one language, newest first. */
export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** A sentence on the terms of reuse. */
  readonly rights: string;
  readonly locale: string;
  /** Public address of the page that lists the same. */
  readonly page: string;
  /** Public addresses of the feed itself in its two forms. */
  readonly atom: string;
  readonly json: string;
  /** ISO date of the edition: that of a feed without entries. */
  readonly edition: string;
  readonly entries: readonly Entry[];
}

/** The beginning of an ISO day, as RFC 3339 wants it. */
export function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

/** When anything in a feed changed last, an ISO date. */
export function lastChange({ entries, edition }: Feed): string {
  return entries.map(({ updated }) => updated).reduce((last, day) => (day > last ? day : last), '') || edition;
}
