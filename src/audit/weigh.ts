import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rootOf, siteFile } from '../browser/site-file.ts';
import { budgets } from './budgets.ts';
import type { TypicalPage } from './page-types.ts';
import type { Visit } from './visit.ts';

/** A measure of a page beside its budget. */
export interface Measured {
  readonly what: string;
  readonly value: number;
  readonly budget: number;
  readonly unit: 'bytes' | 'milliseconds' | 'requests' | 'shift' | 'score';
}

function packed(text: string): number {
  return text === '' ? 0 : gzipSync(text, { level: 9 }).length;
}

const ownStyles = /<style>(.*?)<\/style>/gs;

/** The HTML of a page, and the styles that stand in it, each by itself: they have budgets of their own. */
function parts(html: string): { readonly html: string; readonly styles: string } {
  return {
    html: html.replaceAll(ownStyles, ''),
    styles: [...html.matchAll(ownStyles)].map(([, css = '']) => css).join(''),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/**
 * A page against its budgets. Of several visits the median counts for the paint, the largest for the layout shift; what is
 * fetched is the same in all.
 *
 * @param dist the folder of the built site, @param base the path it is published under
 */
export function measuresOf(
  { type, page }: TypicalPage,
  visits: readonly Visit[],
  { dist, base }: { readonly dist: string; readonly base: string },
): readonly Measured[] {
  const [{ fetched } = { fetched: [] }] = visits;
  const of = (kind: string) => fetched.filter((each) => each.type === kind);
  const fetchedOf = (kind: string) =>
    of(kind)
      .map(({ url }) => siteFile(dist, rootOf(base), new URL(url).pathname))
      .map((file) => (file === undefined ? 0 : packed(readFileSync(file, 'utf8'))));
  const { html, styles } = parts(readFileSync(join(dist, page.endsWith('.html') ? page : `${page}index.html`), 'utf8'));
  const hasMap = of('image').some(({ url }) => url.includes('map'));
  const isSearch = /(^|\/)search\/$/.test(type);
  const bytes = { unit: 'bytes' } as const;
  return [
    { what: 'HTML', value: packed(html), budget: budgets.html, ...bytes },
    { what: 'styles', value: packed(styles) + sum(fetchedOf('stylesheet')), budget: budgets.styles, ...bytes },
    {
      what: 'scripts',
      value: sum(fetchedOf('script')),
      budget: budgets.scripts[isSearch ? 'search' : 'reading'],
      ...bytes,
    },
    {
      what: 'moved',
      value: sum(fetched.filter((each) => each.type !== 'font').map((each) => each.bytes)),
      budget: budgets.moved[hasMap ? 'withMap' : 'plain'],
      ...bytes,
    },
    {
      what: 'blocking requests',
      value: fetched.filter(({ isBlocking }) => isBlocking).length,
      budget: budgets.blocking,
      unit: 'requests',
    },
    {
      what: 'first paint',
      value: Math.round(median(visits.map(({ paint }) => paint))),
      budget: budgets.paint,
      unit: 'milliseconds',
    },
    {
      what: 'charts after it',
      value: Math.round(median(visits.map(({ paint, chart = paint }) => Math.max(0, chart - paint)))),
      budget: budgets.charts,
      unit: 'milliseconds',
    },
    {
      what: 'layout shift',
      value: Math.max(...visits.map(({ shift }) => shift)),
      budget: budgets.shift,
      unit: 'shift',
    },
  ];
}
