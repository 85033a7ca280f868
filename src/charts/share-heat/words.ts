import type { Language } from '../../text/language/language.ts';
import { percent } from '../../text/numbers.ts';
import type { Names } from '../model.ts';
import { upperFirst } from '../text/phrases.ts';
import { shareInShort } from '../text/share-text.ts';
import type { Cell, Matrix } from './matrix.ts';
import { columnName, rowName } from './table.ts';

const section = 'charts.share-heat';
/** The edge that a title speaks of. */
const edge = 0.65;

export interface Subject {
  readonly names: Names;
  readonly language: Language;
}

function cellsOf({ rows }: Matrix): readonly Cell[] {
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => cell ?? []));
}

/** What is measured, as running text has it: "China’s share of imports", "net import reliance". */
function measureOf(matrix: Matrix, { names, language }: Subject): string {
  const [cell] = cellsOf(matrix);
  if (cell === undefined) return '';
  const { indicator, partner, bloc, reporter } = cell.row;
  const isOfOne = (column: 'partner' | 'bloc' | 'reporter') =>
    cellsOf(matrix).every(({ row }) => row[column] === cell.row[column]);
  const of = isOfOne('reporter') && reporter !== '' ? names.possessive(reporter) : '';
  const flow = of !== '' ? 'own' : isOfOne('reporter') ? 'production' : 'imports';
  if (indicator === 'partner-share') {
    const owner = isOfOne('partner') ? names.possessive(partner) : '';
    return language.say(`${section}.measure.share`, { owner, flow, of, whose: owner === '' ? 'any' : 'one' });
  }
  if (indicator === 'bloc-share' && isOfOne('bloc')) {
    return language.say(`${section}.measure.blocShare`, { bloc: names.blocInText(bloc), flow, of });
  }
  return language.say(`${section}.measure.${of === '' ? 'plain' : 'owned'}`, {
    indicator: of === '' ? names.indicatorInText(indicator) : names.indicatorBare(indicator),
    owner: of,
  });
}

/** In how many of the cells the share is at or over the edge for certain, or that it is so in none. */
export function title(matrix: Matrix, subject: Subject): string {
  const known = cellsOf(matrix).flatMap(({ share }) => share ?? []);
  const over = known.filter(({ lower }) => lower >= edge).length;
  const isUnder = known.every(({ upper }) => (upper ?? 1) < edge);
  const values = { measure: measureOf(matrix, subject), edge: percent(edge, 0, subject.language.words) };
  const { say } = subject.language;
  if (known.length === 0) return upperFirst(values.measure);
  const leader = leadingSupplier(matrix, subject);
  if (leader !== null) return leader;
  if (over > 0) return upperFirst(say(`${section}.title.over`, { ...values, over, count: known.length }));
  return upperFirst(isUnder ? say(`${section}.title.under`, { ...values, count: known.length }) : values.measure);
}

/** Of the suppliers of one importer, the one that surely sends the edge or more of most goods; `null` where none leads so. */
function leadingSupplier({ across, columns, rows }: Matrix, { names, language }: Subject): string | null {
  const cells = (column: number) => rows.flatMap((row) => row.cells[column] ?? []);
  const counts = columns.map((id, column) => ({
    id,
    over: cells(column).filter(({ share }) => share !== null && share.lower >= edge).length,
  }));
  const [first, second] = counts.toSorted((a, b) => b.over - a.over);
  const reporter = rows.flatMap(({ cells: of }) => of[0]?.row.reporter ?? [])[0] ?? '';
  if (across !== 'partner' || reporter === '' || first === undefined || first.over <= (second?.over ?? 0)) return null;
  return upperFirst(
    language.say(`${section}.title.supplier`, {
      name: names.economyInText(first.id),
      owner: names.possessive(reporter),
      edge: percent(edge, 0, language.words),
      ...{ over: first.over, count: rows.length },
    }),
  );
}

/** Measure, unit, what the rows and columns are, and the years. */
export function subtitle(matrix: Matrix, subject: Subject): string {
  const years = cellsOf(matrix).map(({ row }) => row.year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const period = from === to ? String(to) : `${from}–${to}`;
  const values = { measure: measureOf(matrix, subject), across: matrix.across, period };
  return upperFirst(subject.language.say(`${section}.subtitle.${from === to ? 'year' : 'newest'}`, values));
}

/** The highest six cells in words. */
export function altText(matrix: Matrix, { names, language }: Subject): string {
  const { say, words } = language;
  const told = matrix.rows
    .flatMap((row) => row.cells.map((cell, index) => ({ row, cell, column: matrix.columns[index] ?? '' })))
    .flatMap(({ cell, ...place }) => (cell?.share ? [{ ...place, share: cell.share }] : []))
    .sort((a, b) => sizeOf(b.share) - sizeOf(a.share))
    .slice(0, 6)
    .map(({ row, column, share }) => {
      const values = { row: rowName(row, names, language), share: shareInShort(share, words) };
      return say(`${section}.alt.cell`, { ...values, column: columnName(matrix.across, column, names, language) });
    });
  const values = { rows: matrix.rows.length, columns: matrix.columns.length };
  if (told.length === 0) return say(`${section}.alt.nothing`, values);
  return say(`${section}.alt.highest`, { ...values, cells: told.join(say('charts.shared.between')) });
}

function sizeOf({ value, lower }: NonNullable<Cell['share']>): number {
  return value ?? lower;
}

export interface Drawn {
  readonly hasHatching: boolean;
  readonly hasCorner: boolean;
  readonly hasTrickles: boolean;
  /** Rows that stand in the table alone. */
  readonly left: number;
}

/** How to read marks that occur. */
export function notes(matrix: Matrix, drawn: Drawn, { language }: Subject): readonly string[] {
  const { say, words } = language;
  const cells = cellsOf(matrix);
  const reasons = new Set(cells.filter(({ share }) => share === null).map(({ row }) => row.reason));
  return [
    ...(drawn.hasHatching ? [say(`${section}.notes.hatching`)] : []),
    ...(drawn.hasCorner ? [say(`${section}.notes.corner`)] : []),
    ...(matrix.rows.some((row) => row.cells.includes(undefined)) ? [say(`${section}.notes.empty`)] : []),
    ...(reasons.has('net-exporter') ? [say(`${section}.notes.mark`, { mark: 'E', meaning: words.marks.E })] : []),
    ...(reasons.has('not-applicable') ? [say(`${section}.notes.mark`, { mark: 'z', meaning: words.marks.z })] : []),
    ...(drawn.hasTrickles ? [say(`${section}.notes.trickles`)] : []),
    ...(drawn.left > 0 ? [say(`${section}.notes.left`, { left: drawn.left })] : []),
  ];
}
