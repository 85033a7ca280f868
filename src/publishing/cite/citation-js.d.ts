/** What the tests ask of citation.js, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string | readonly object[]);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(kind: 'bibliography', options: { readonly format: 'text'; readonly template: 'apa' }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
