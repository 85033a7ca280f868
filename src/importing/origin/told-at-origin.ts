import { formatProblem, type Problem } from '../../problem.ts';
import { identity } from '../merge/merge.ts';
import type { ImportedSeries } from '../series.ts';
import { told } from '../tidy/row.ts';
import { confirmedLines } from './confirmed-lines.ts';
import { type FigureAt, figureAt } from './figure-at.ts';

/**
 * A problem in a file that an import would write, as it is printed: at the row of the publisher's file that the figure
 * rests on, else at the series of the mapping, with the lines as they would be and, where a figure can be confirmed,
 * what to write into the mapping. One that rests on nothing of this import is printed as it stands.
 *
 * @param text the file as it would be
 */
export function toldAtOrigin(problem: Problem, text: string | undefined, all: readonly ImportedSeries[]): string {
  const at = text === undefined ? undefined : figureAt(text, problem.place);
  const series = at === undefined ? undefined : all.find((one) => isAt(one, problem.place.file, at));
  if (at === undefined || series?.origin === undefined) return formatProblem(problem, text);
  const { mapping, rows } = series.origin;
  const row = rows.get(`${at.year} ${at.key}`);
  if (row === undefined && mapping === undefined) return formatProblem(problem, text);
  const { file, line } = problem.place;
  const isConfirmable = at.year !== undefined && at.key !== undefined && problem.hint.includes(byConfirming);
  const confirming = isConfirmable ? confirmedLines(series, at.year, at.key) : [];
  const hint = isConfirmable ? problem.hint.slice(0, problem.hint.indexOf(byConfirming)).trim() : problem.hint;
  const [head = '', ...below] = formatProblem({ ...problem, hint }, text).split('\n');
  const sentence = head.slice(head.indexOf(' ') + 1);
  return [told(row, sentence, mapping), `  ${file}, line ${line}, would be:`, ...below, ...confirming].join('\n');
}

const byConfirming = 'If the source prints it so,';

function isAt({ file, section, fields }: ImportedSeries, path: string, at: FigureAt): boolean {
  const says = (key: (typeof identity)[number]) => (fields[key] === undefined ? undefined : String(fields[key]));
  return file === path && section === at.section && identity.every((key) => says(key) === at.says(key));
}
