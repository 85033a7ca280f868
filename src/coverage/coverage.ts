import type { Query } from '../tables/query.ts';
import { indexOf } from './coverage-index.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type MineralCoverage, mineralCoverage } from './mineral-coverage.ts';
import { type Due, dueSources } from './next/due.ts';

/** What an edition holds, counted. */
export interface Totals {
  readonly minerals: number;
  /** Minerals with world production by economy at one stage or more. */
  readonly withProduction: number;
  readonly fullProfiles: number;
  /** Profiles that are full but for what a note says no source at hand gives. */
  readonly explainedProfiles: number;
  /** Economies with a series of their own of any kind. */
  readonly reporters: number;
  /** Economies with imports by partner of one mineral or more that indicators use. */
  readonly reportersWithImports: number;
  readonly figures: number;
  /** Figures that lack a source, a unit, a year or a basis. */
  readonly faulty: number;
}

/** What an edition holds and what it lacks. */
export interface Coverage {
  readonly asOf: string;
  readonly totals: Totals;
  /** Economies with imports by partner that indicators use, those of most minerals first. */
  readonly reporters: readonly string[];
  /** By name. */
  readonly minerals: readonly MineralCoverage[];
  readonly due: readonly Due[];
  readonly faults: Figures['faults'];
}

/** The coverage of an edition: minerals by reporters by years, and what to fetch next. */
export function coverageOf(query: Query): Coverage {
  const { tables, site } = query;
  const { reporters } = indexOf(query);
  const minerals = tables.minerals
    .map((row) => mineralCoverage(query, row))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const { count, faults } = figuresOf(query);
  const reporting = new Set(tables.series.filter(({ reporter }) => reporter !== '').map(({ reporter }) => reporter));
  const totals = {
    minerals: minerals.length,
    withProduction: minerals.filter(({ stages }) => stages.some(({ production }) => production !== undefined)).length,
    fullProfiles: minerals.filter(({ profile }) => profile.isFull).length,
    explainedProfiles: minerals.filter(({ profile }) => !profile.isFull && profile.missing.length === 0).length,
    reporters: reporting.size,
    reportersWithImports: reporters.length,
    figures: count,
    faulty: faults.length,
  };
  return { asOf: site.as_of, totals, reporters, minerals, due: dueSources(query), faults };
}
