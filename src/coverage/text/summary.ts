import { language } from '../../text/language/languages.ts';
import { decimal } from '../../text/numbers.ts';
import type { Coverage } from '../coverage.ts';
import type { MineralCoverage } from '../mineral-coverage.ts';
import type { Suggestion } from '../next/suggestion.ts';
import { spanText } from '../span.ts';
import type { StageCoverage } from '../stage-coverage.ts';
import { inColumns } from './columns.ts';
import { englishNames } from './english-names.ts';
import { gradeText } from './grade.ts';
import { profileText } from './profile.ts';
import { suggestionText } from './suggestion.ts';

/** The newest production among the stages of a kind: its years and grade. */
function newestOf(stages: readonly StageCoverage[], isExtraction: boolean): string {
  const of = stages.filter(({ kind, production }) => (kind === 'extraction') === isExtraction && production);
  const [newest] = of.toSorted((a, b) => (b.production?.last ?? 0) - (a.production?.last ?? 0));
  return newest === undefined ? '–' : `${spanText(newest.production)} ${gradeText(newest)}`.trim();
}

/** What is missing, without where to look. */
function firstSentence(mineral: MineralCoverage, next: Suggestion): string {
  const bare = 'look' in next ? { ...next, look: { ...next.look, places: [] } } : next;
  return suggestionText(language('en'), englishNames(mineral), mineral.mineral, bare);
}

function row({ reporters }: Coverage, mineral: MineralCoverage): readonly string[] {
  const importers = mineral.reporters.filter(({ imports }) => imports !== undefined).length;
  const balances = mineral.reporters.filter(({ balance }) => balance !== undefined).length;
  return [
    mineral.mineral,
    newestOf(mineral.stages, true),
    newestOf(mineral.stages, false),
    `${importers}/${reporters.length}`,
    `${balances}`,
    `${mineral.withheld}`,
    profileText(mineral.profile),
    mineral.next
      .slice(0, 1)
      .map((next) => firstSentence(mineral, next))
      .join(''),
  ];
}

const head = ['mineral', 'mined', 'processed', 'imports', 'balances', 'withheld', 'profile', 'next'];

/** What an edition holds in a few lines: the counts that tell whether it is broad and whether its figures are whole. */
function totalsText({ totals, asOf }: Coverage): string {
  const counted: readonly (readonly [number, string])[] = [
    [totals.minerals, 'minerals'],
    [totals.withProduction, 'minerals with production'],
    [totals.fullProfiles, 'full profiles'],
    [totals.explainedProfiles, 'profiles full but for what no source at hand gives, and saying so'],
    [totals.reporters, 'reporters'],
    [totals.reportersWithImports, 'reporters with imports by partner that indicators use'],
    [totals.figures, 'figures'],
    [totals.faulty, 'figures that lack a source, unit, year or basis'],
  ];
  const lines = inColumns(
    counted.map(([count, what]) => [decimal(count, 0, language('en').words), what]),
    new Set([0]),
  );
  return `Edition of ${asOf}\n\n${lines}`;
}

/** The coverage as text: counts, a line a mineral, sources to look for anew, and figures that lack something. */
export function summaryText(coverage: Coverage): string {
  const { minerals, due, faults } = coverage;
  const table = inColumns([head, ...minerals.map((mineral) => row(coverage, mineral))], new Set([3, 4, 5]));
  const renew = due.map(
    ({ title, date, years: age }) => `${title} (${date}, ${decimal(age, 1, language('en').words)} years)`,
  );
  const faulty = faults.map(({ file, line, lacks }) => `${file}:${line} lacks a ${lacks}`);
  return [
    totalsText(coverage),
    table,
    'Years are those of production by economy, with the grade of its newest concentration; its year where it is older.\n' +
      'Imports are by partner, and such as indicators use: none under a code of several goods. An absent part\n' +
      'of a profile is one of which a note says that no source at hand gives it.',
    ...(renew.length === 0 ? [] : [`Editions older than a year, to look for anew:\n${renew.join('\n')}`]),
    ...(faulty.length === 0 ? [] : [faulty.join('\n')]),
  ].join('\n\n');
}
