import { parseMdx } from '../../references/parse.ts';
import { briefingCharts, distinct } from '../figure/pages.ts';
import { chartId } from '../figure/request.ts';

/** What a briefing refers to, in the order in which it stands in the text. */
export interface Outline {
  /** Ids of cited sources; the first has number 1. */
  readonly references: readonly string[];
  /** Ids of its charts; the first has number 1. */
  readonly figures: readonly string[];
  /** The language that the text is in, where it is another than that of its page. */
  readonly language?: string | undefined;
}

const read = new Map<string, Outline>();

/**
 * The outline of a briefing, read from its text: numbers must follow the text, and components of a page are not
 * rendered in that order.
 */
export function outlineOf(mdx: string): Outline {
  const known = read.get(mdx);
  if (known) return known;
  const outline = readOutline(mdx);
  read.set(mdx, outline);
  return outline;
}

function readOutline(mdx: string): Outline {
  const cited = parseMdx('', mdx)
    .elements.filter(({ name }) => name === 'Cite')
    .flatMap(({ attributes }) => attributes.find(({ name }) => name === 'source')?.value ?? []);
  return { references: [...new Set(cited)], figures: distinct(briefingCharts(mdx)).map(chartId) };
}

const outlines = new WeakMap<object, Outline>();

/** Lays down the outline of the page being rendered, for the components of its text. */
export function layOutline(page: object, outline: Outline): void {
  outlines.set(page, outline);
}

/** The language of the text on the page, where it is another than that of the page. */
export function languageOfText(page: object): string | undefined {
  return outlines.get(page)?.language;
}

/** Number of a source in the list of references of the page, from 1. */
export function referenceNumber(page: object, source: string): number {
  return (outlines.get(page)?.references.indexOf(source) ?? -1) + 1;
}

/** Number of a chart of the page, from 1. */
export function figureNumber(page: object, chart: string): number {
  return (outlines.get(page)?.figures.indexOf(chart) ?? -1) + 1;
}
