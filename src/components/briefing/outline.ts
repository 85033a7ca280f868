import { parseMdx } from '../../references/parse.ts';

/** What a briefing refers to, in the order in which it stands in the text. */
export interface Outline {
  /** Ids of cited sources; the first has number 1. */
  readonly references: readonly string[];
  /** Signatures of its charts; the first has number 1. */
  readonly figures: readonly string[];
}

/** Attributes in one order, so that the same chart has the same signature however it is written. */
export function chartSignature(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}

/**
 * The outline of a briefing, read from its text: numbers must follow the text, and components of a page are not
 * rendered in that order.
 */
export function outlineOf(mdx: string): Outline {
  const { elements } = parseMdx('', mdx);
  const attributes = elements.map(({ name, attributes }) => ({
    name,
    values: Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute.value ?? ''])),
  }));
  const cited = attributes.filter(({ name }) => name === 'Cite').map(({ values }) => values['source'] ?? '');
  const charts = attributes.filter(({ name }) => name === 'Chart').map(({ values }) => chartSignature(values));
  return { references: [...new Set(cited)], figures: [...new Set(charts)] };
}

const outlines = new WeakMap<object, Outline>();

/** Lays down the outline of the page being rendered, for the components of its text. */
export function layOutline(page: object, outline: Outline): void {
  outlines.set(page, outline);
}

/** Number of a source in the list of references of the page, from 1. */
export function referenceNumber(page: object, source: string): number {
  return (outlines.get(page)?.references.indexOf(source) ?? -1) + 1;
}

/** Number of a chart of the page, from 1. */
export function figureNumber(page: object, signature: string): number {
  return (outlines.get(page)?.figures.indexOf(signature) ?? -1) + 1;
}
