import type { Finding } from './lighthouse.ts';
import type { TypicalPage } from './page-types.ts';
import type { Measured } from './weigh.ts';

/** A page with what was measured of it. */
export interface Audited extends TypicalPage {
  readonly measures: readonly Measured[];
  readonly findings: readonly Finding[];
}

/** Whether a measure keeps its budget: scores are at least so much, all else at most. */
export function isKept({ value, budget, unit }: Measured): boolean {
  return unit === 'score' ? value >= budget : value <= budget;
}

/** A measure as people read it: "31.2 kB", "412 ms". */
export function told({ value, unit }: Pick<Measured, 'value' | 'unit'>): string {
  if (unit === 'bytes') return `${(value / 1000).toFixed(1)} kB`;
  if (unit === 'milliseconds') return `${value} ms`;
  return unit === 'shift' ? value.toFixed(3) : String(value);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** All that misses its budget, a sentence each. */
export function misses(pages: readonly Audited[]): readonly string[] {
  return pages.flatMap(({ page, measures, findings }) => [
    ...measures
      .filter((each) => !isKept(each))
      .map((each) => {
        const bound = each.unit === 'score' ? 'at least' : 'at most';
        return `/${page}: ${each.what} is ${told(each)}, ${bound} ${told({ ...each, value: each.budget })}`;
      }),
    ...findings.map(({ category, rule }) => `/${page}: ${category}, ${rule}`),
  ]);
}

/** The report as Markdown: a row a type of page, what misses its budget in bold, then a list of it. */
export function reportText(pages: readonly Audited[], notes: readonly string[]): string {
  const heads = pages[0]?.measures ?? [];
  const lines = pages.map(({ page, measures }) =>
    row([`/${page}`, ...measures.map((each) => (isKept(each) ? told(each) : `**${told(each)}**`))]),
  );
  const missed = misses(pages);
  return [
    '# Audit of the site',
    '',
    'Of each type of page the heaviest. HTML, styles and scripts in gzip; what is moved in brotli, without fonts.',
    ...notes,
    '',
    row(['page', ...heads.map(({ what }) => what)]),
    row(['---', ...heads.map(() => '--:')]),
    row(['*budget*', ...heads.map((each) => told({ ...each, value: each.budget }))]),
    ...lines,
    '',
    missed.length === 0 ? 'Every budget is kept.' : '## Beyond budget',
    ...missed.map((each) => `- ${each}`),
    '',
  ].join('\n');
}
