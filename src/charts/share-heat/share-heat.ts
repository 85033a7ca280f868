import type { IndicatorRow } from '../../tables/schema.ts';
import type { Language } from '../../text/language/language.ts';
import type { ChartModel, Names } from '../model.ts';
import type { Bounds } from '../text/format.ts';
import { shareInFull } from '../text/share-text.ts';
import { lookOf } from './cells.ts';
import { shareHeatDrawing } from './drawing.ts';
import type { Sheet } from './layout.ts';
import { type Across, edges, type Matrix, type MatrixRow, matrixOf } from './matrix.ts';
import { columnName, columnsOf, dataOf, rowName, tableOf } from './table.ts';
import { altText, notes, type Subject, subtitle, title } from './words.ts';

export interface ShareHeatInput {
  /** Results of one indicator in shares, one for each cell: the newest of each series. */
  readonly rows: readonly IndicatorRow[];
  /** What stands in the columns; the rows are minerals, each stage of its own where the columns are economies. */
  readonly across: Across;
  /** `extraction`, `processing` or `fabrication`; needed where the columns are stages. */
  readonly kindOf?: (mineral: string, stage: string) => string;
  /** Whether imports too small to say anything of dependence were left out. */
  readonly hasTrickles?: boolean;
  readonly names: Names;
  readonly language: Language;
}

/** Rows beyond these stand in the table alone. */
const mostRows = 24;
/** Of more rows than this, those in the lightest colour from end to end do so, too, unless all are. */
const manyRows = 16;

function drawnRows({ rows }: Matrix): Matrix['rows'] {
  const isPale = ({ cells }: MatrixRow) =>
    cells.every((cell) => cell === undefined || (cell.share !== null && (cell.share.upper ?? 1) < edges[0]));
  const telling = rows.length > manyRows ? rows.filter((row) => !isPale(row)) : [];
  return (telling.length > 0 ? telling : rows).slice(0, mostRows);
}

/**
 * Shares of minerals by economy or by stage as a table whose cells are coloured in five steps, with an edge at 65%. Cells
 * that bounds leave open are hatched and print their bounds, cells of which nothing is known print the mark of the reason.
 * @throws {RangeError} if there is no row, if a result is no share, or if two meet in one cell
 */
export function shareHeat(input: ShareHeatInput): ChartModel {
  const { rows, across, names, language, kindOf = () => '', hasTrickles = false } = input;
  const matrix = matrixOf({ rows, across, kindOf });
  const subject: Subject = { names, language };
  const sheet = sheetOf(matrix, subject);
  const looks = sheet.rows.flatMap((row) => row.looks);
  const drawn = {
    hasTrickles,
    hasHatching: looks.some(({ fill }) => fill.startsWith('url')),
    hasCorner: looks.some(({ crosses }) => crosses),
    left: matrix.rows.length - sheet.rows.length,
  };
  return {
    title: title(matrix, subject),
    subtitle: subtitle(matrix, subject),
    alt: altText(matrix, subject),
    notes: notes(matrix, drawn, subject),
    columns: columnsOf(matrix, names, language),
    table: tableOf(matrix, names, language),
    data: dataOf(matrix),
    drawings: {
      wide: shareHeatDrawing(sheet, 'wide', language),
      narrow: shareHeatDrawing(sheet, 'narrow', language),
    },
  };
}

function sheetOf(matrix: Matrix, { names, language }: Subject): Sheet {
  const { across, columns } = matrix;
  return {
    heads: columns.map((id) => columnName(across, id, names, language)),
    rows: drawnRows(matrix).map((row) => {
      const name = rowName(row, names, language);
      const looks = row.cells.map((cell, index) => {
        const column = columnName(across, columns[index] ?? '', names, language);
        const tip = cell?.share ? cellInWords({ row: name, column, share: cell.share }, language) : '';
        return { ...lookOf(cell, language.words), tip };
      });
      return { name, looks };
    }),
  };
}

function cellInWords(
  { row, column, share }: { row: string; column: string; share: Bounds },
  language: Language,
): string {
  return language.say('charts.share-heat.alt.cell', { row, column, share: shareInFull(share, language.words) });
}
