import { type Coverage, coverageOf } from '../../coverage/coverage.ts';
import type { MineralCoverage } from '../../coverage/mineral-coverage.ts';
import type { YearSpan } from '../../coverage/span.ts';
import type { StageCoverage } from '../../coverage/stage-coverage.ts';
import { derived } from '../../tables/reading/derived.ts';
import type { Edition } from '../../text/edition.ts';
import { byName } from '../order.ts';

/** The coverage of an edition, counted once for each set of tables. */
export const coverageFor = derived<Coverage>({ name: 'coverage', make: (query) => coverageOf(query) });

/** One cell of the table at a glance: the newest year and how old it is. */
export interface Glance {
  /** Last two digits of the newest year, in brackets where no indicator uses the figures; empty where there are none. */
  readonly year: string;
  /** The class of its shade, the newest the darkest; empty where there are no figures that indicators use. */
  readonly shade: string;
}

/** What is known of each mineral, in the order of their names in the language of the page. */
export function mineralsByName(query: Edition): readonly MineralCoverage[] {
  const byNames = byName(query, 'mineral');
  return coverageFor(query).minerals.toSorted((a, b) => byNames({ id: a.mineral }, { id: b.mineral }));
}

/** Years behind the newest that each shade reaches. The legend of the page says the same. */
const shades = [
  { behind: 1, shade: 'step-5' },
  { behind: 2, shade: 'step-4' },
  { behind: 4, shade: 'step-3' },
  { behind: Number.POSITIVE_INFINITY, shade: 'step-1' },
] as const;

/** A cell for years that end in some year, seen from the newest year of the edition. */
export function glanceOf(span: YearSpan | undefined, newest: number): Glance {
  if (span === undefined) return { year: '', shade: '' };
  const { shade = '' } = shades.find(({ behind }) => newest - span.last <= behind) ?? {};
  return { year: String(span.last).slice(2), shade };
}

/** The newest production among the stages that are, or are not, extraction. */
export function productionAt(stages: readonly StageCoverage[], isExtraction: boolean): YearSpan | undefined {
  const spans = stages.flatMap(({ kind, production }) =>
    (kind === 'extraction') === isExtraction && production !== undefined ? [production] : [],
  );
  return spans.toSorted((a, b) => b.last - a.last)[0];
}

/** The newest year with figures of any mineral. */
export function newestYear({ minerals }: Coverage): number {
  return Math.max(0, ...minerals.map(({ newest }) => newest ?? 0));
}

/**
 * Imports by partner of one mineral at a glance, reporter by reporter, in the order of the columns. Imports that no indicator
 * uses have no shade and stand in brackets.
 */
export function importsBy({ reporters }: Coverage, mineral: MineralCoverage, newest: number): readonly Glance[] {
  const known = new Map(mineral.reporters.map((each) => [each.reporter, each]));
  return reporters.map((reporter) => {
    const { imports, aside } = known.get(reporter) ?? {};
    if (imports === undefined && aside !== undefined) return { year: `(${String(aside.last).slice(2)})`, shade: '' };
    return glanceOf(imports, newest);
  });
}
