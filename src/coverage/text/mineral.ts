import { language } from '../../text/language/languages.ts';
import type { MineralCoverage } from '../mineral-coverage.ts';
import type { Profile } from '../profile.ts';
import { spanText } from '../span.ts';
import { inColumns } from './columns.ts';
import { englishNames } from './english-names.ts';
import { gradeText } from './grade.ts';
import { partsText, suggestionText } from './suggestion.ts';

const english = language('en');

/** What of a profile is there, in a sentence or two. */
function fullness({ isFull, missing, absent }: Profile): string {
  if (isFull) return 'The profile is full.';
  const parts = [
    missing.length === 0 ? '' : `The profile lacks ${partsText(english, missing)}.`,
    absent.length === 0 ? '' : `No source at hand gives ${partsText(english, absent)}, as a note says.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

const asideMeaning =
  'Years in brackets and the column "aside" are of imports that no indicator uses: under a code of several goods, or of another form.';

/** The coverage of one mineral as text: stage by stage, reporter by reporter, and what to fetch next. */
export function mineralText(coverage: MineralCoverage): string {
  const { mineral, name, profile, lists, stages, reporters, withheld, next } = coverage;
  const byStage = inColumns([
    ['stage', 'production', 'grade', 'importers', 'aside', 'sources'],
    ...stages.map((at) => [
      at.stage,
      spanText(at.production),
      at.graded === undefined ? '–' : gradeText(at),
      `${at.importers.length}`,
      `${at.aside.length}`,
      at.sources.join(' '),
    ]),
  ]);
  const byReporter = inColumns([
    ['reporter', 'imports', 'exports', 'balance'],
    ...reporters.map(({ reporter, imports, aside, exports, balance }) => [
      reporter,
      aside === undefined ? spanText(imports) : `(${spanText(aside)})`,
      spanText(exports),
      spanText(balance),
    ]),
  ]);
  return [
    `${name}: on ${lists} ${lists === 1 ? 'list' : 'lists'}; ${withheld} figures withheld. ${fullness(profile)}`,
    byStage,
    ...(reporters.length === 0 ? [] : [byReporter]),
    ...(reporters.some(({ aside }) => aside !== undefined) ? [asideMeaning] : []),
    ...next.map((each) => suggestionText(english, englishNames(coverage), mineral, each)),
  ].join('\n\n');
}
