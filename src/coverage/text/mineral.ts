import { listed } from '../../text/grammar.ts';
import type { MineralCoverage } from '../mineral-coverage.ts';
import { spanText } from '../span.ts';
import { inColumns } from './columns.ts';

/** The coverage of one mineral as text: stage by stage, reporter by reporter, and what to fetch next. */
export function mineralText({ name, profile, lists, stages, reporters, withheld, next }: MineralCoverage): string {
  const byStage = inColumns([
    ['stage', 'production', 'grade', 'importers', 'sources'],
    ...stages.map(({ stage, production, grade, importers, sources }) => [
      stage,
      spanText(production),
      grade === '' ? '–' : grade,
      `${importers.length}`,
      sources.join(' '),
    ]),
  ]);
  const byReporter = inColumns([
    ['reporter', 'imports', 'exports', 'balance'],
    ...reporters.map(({ reporter, imports, exports, balance }) => [
      reporter,
      spanText(imports),
      spanText(exports),
      spanText(balance),
    ]),
  ]);
  const full = profile.isFull ? 'The profile is full.' : `The profile lacks ${listed(profile.missing)}.`;
  return [
    `${name}: on ${lists} ${lists === 1 ? 'list' : 'lists'}; ${withheld} figures withheld. ${full}`,
    byStage,
    ...(reporters.length === 0 ? [] : [byReporter]),
    ...next.map(({ missing, look }) => `${missing} ${look}`.trim()),
  ].join('\n\n');
}
