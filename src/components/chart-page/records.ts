import type { IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import type { DrawnFrom } from '../figure/kinds/kind.ts';
import { placeOfFigure } from '../provenance/figure.ts';
import { recordPlace } from '../provenance/inputs.ts';

/** The lines of one file of records that the numbers of a chart rest on. */
export interface FileRead {
  readonly file: string;
  readonly first: number;
  readonly last: number;
  /** Where the first of them is corrected on the web; absent where the repository is not there. */
  readonly href: string | undefined;
}

/** What figures of lists are told as: the part that one supplier has. */
const ofLists = 'partner-share';

/** The indicators whose formulas make the numbers of a chart, in the order of its rows. */
export function indicatorsRead(from: readonly DrawnFrom[]): readonly string[] {
  return [...new Set(from.map((row) => ('indicator' in row ? row.indicator : ofLists)))];
}

/** The lines that a figure of a list stands on; where it may not be passed on in bulk, those of the list's concentration. */
function linesOfFigure(
  query: Edition,
  row: Exclude<DrawnFrom, IndicatorRow>,
): readonly { file: string; line: number }[] {
  const place = placeOfFigure(query, row);
  if (place) return [place];
  const { mineral, stage, year } = row;
  const flow = 'partner' in row ? { reporter: row.reporter, measure: row.measure } : { reporter: '', measure: '' };
  const list = query.result({ indicator: 'hhi', mineral, stage, year, ...flow });
  return list ? query.inputsOf(list.id) : [];
}

/** The files that the numbers of a chart are read from, with the lines between which they stand, by name. */
export function filesRead(query: Edition, from: readonly DrawnFrom[]): readonly FileRead[] {
  const places = from.flatMap((row) => ('indicator' in row ? query.inputsOf(row.id) : linesOfFigure(query, row)));
  const byFile = Map.groupBy(
    places.filter(({ file }) => file !== ''),
    ({ file }) => file,
  );
  return [...byFile]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, lines]) => {
      const first = lines.reduce((least, { line }) => Math.min(least, line), Number.POSITIVE_INFINITY);
      const last = lines.reduce((most, { line }) => Math.max(most, line), 0);
      return { file, first, last, href: recordPlace(query, { file, line: first }).href };
    });
}
