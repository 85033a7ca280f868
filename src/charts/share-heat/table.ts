import type { Language } from '../../text/language/language.ts';
import { reasonInWords } from '../../text/reason.ts';
import type { Column, DataRow, Names } from '../model.ts';
import { upperFirst } from '../text/phrases.ts';
import { shareInFull } from '../text/share-text.ts';
import type { Across, Cell, Matrix, MatrixRow } from './matrix.ts';

/** The name of a column: an economy, the world, or a kind of stage. */
export function columnName(across: Across, id: string, names: Names, { say, words }: Language): string {
  if (across === 'stage') return words.terms[id] === undefined ? id : upperFirst(words.terms[id]);
  return id === '' ? say('charts.shared.world') : names.economy(id);
}

/** The name of a row: the mineral, with the stage where that is not what the columns are. */
export function rowName({ mineral, stage }: MatrixRow, names: Names, { say }: Language): string {
  if (stage === '') return names.mineral(mineral);
  return say('charts.share-heat.row', { mineral: names.mineral(mineral), stage: names.stageInText(mineral, stage) });
}

export function columnsOf({ across, columns }: Matrix, names: Names, language: Language): readonly Column[] {
  const unit = language.words.units.share.name;
  return [
    { name: language.say(`charts.share-heat.columns.${across === 'stage' ? 'mineral' : 'goods'}`), numeric: false },
    ...columns.map((id) => ({ name: columnName(across, id, names, language), numeric: true, unit })),
  ];
}

/** Each share with its range, or why there is none; the year where it is not the newest of all, the stage where columns are kinds. */
export function tableOf(matrix: Matrix, names: Names, language: Language): readonly (readonly string[])[] {
  const newest = newestYear(matrix);
  const cell = (each: Cell | undefined): string => {
    if (each === undefined) return '';
    const { share, row } = each;
    const { words } = language;
    const text = share === null ? reasonInWords(row.reason || 'withheld', words) : shareInFull(share, words);
    const stage = matrix.across === 'stage' ? names.stage(row.mineral, row.stage) : '';
    const year = row.year === newest ? '' : String(row.year);
    const aside = [stage, year].filter((part) => part !== '').join(language.say('charts.share-heat.between'));
    return aside === '' ? text : language.say('charts.share-heat.cell', { text, aside });
  };
  return matrix.rows.map((row) => [rowName(row, names, language), ...row.cells.map(cell)]);
}

/** The newest year of any cell. */
export function newestYear({ rows }: Matrix): number {
  return Math.max(...rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.row.year ?? [])));
}

/** The results of the cells, with the columns of the table of indicators, row by row. */
export function dataOf({ rows }: Matrix): readonly DataRow[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      if (cell === undefined) return [];
      const { id, indicator, reporter, mineral, stage, partner, bloc, measure, year, ...result } = cell.row;
      const { value, lower, upper, unit, mark, reason, sources } = result;
      const key = { id, indicator, reporter, mineral, stage, partner, bloc, measure, year };
      return [{ ...key, value, lower, upper, unit, mark, reason, sources }];
    }),
  );
}
