import { overviewRows } from '../../references/overview-rows.ts';
import type { DefinitionRow, IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { cell } from '../../text/result.ts';
import type { Words } from '../../text/words.ts';
import { withoutTrickles } from '../figure/trickles.ts';
import { byName } from '../order.ts';
import { selectionOf } from '../selection/selection.ts';
import { betweenSentences } from '../sentences.ts';
import type { Choice } from './overview.ts';

/** A line of the newest results: a mineral's stage, a mineral as a whole, or an economy. */
export interface LatestLine {
  readonly mineral: string;
  readonly stage: string;
  /** Where results are about economies: the economy; else empty. */
  readonly economy: string;
  readonly cells: readonly (IndicatorRow | undefined)[];
}

/** The column of a number that most economies share. */
export const shared = 'shared';

/** Newest results of one indicator: a column for the world and for each reporter, or one for all economies. */
export interface LatestTable {
  /** Reporters; the empty id is the world, or stands for the one column of economies; `shared` is the first column. */
  readonly columns: readonly string[];
  readonly rows: readonly LatestLine[];
  /** Whether imports too small for their shares to say anything are left out. */
  readonly hasTrickles: boolean;
  /** One result of each line that has no room: of the world, or else of the first economy there is. */
  readonly further: readonly IndicatorRow[];
  /** Which minerals and economies are shown where there are more; empty where all are. */
  readonly shown: string;
}

function economyLines(rows: readonly IndicatorRow[]): LatestTable {
  const size = (row: IndicatorRow) => row.value ?? row.lower ?? Number.NEGATIVE_INFINITY;
  const sorted = [...rows].sort((a, b) => size(b) - size(a));
  return {
    columns: [''],
    rows: sorted.map((row) => ({ mineral: '', stage: '', economy: row.reporter, cells: [row] })),
    hasTrickles: false,
    further: [],
    shown: '',
  };
}

/** The rows of a line whose numbers print alike, where they are more than two and more than half of the line. */
function alikeIn(line: readonly IndicatorRow[], words: Words): readonly IndicatorRow[] {
  const print = (row: IndicatorRow) => JSON.stringify([cell(row, {}, words), row.year]);
  const groups = [...Map.groupBy(line, print).values()].sort((a, b) => b.length - a.length);
  const [largest = []] = groups;
  return largest.length > 2 && largest.length > line.length / 2 ? largest : [];
}

/** Where most economies share one number in most lines: a column for it, and one for each economy that ever differs. */
function sharedColumns(lines: readonly (readonly IndicatorRow[])[], columns: readonly string[], words: Words) {
  const alike = lines.map((line) => alikeIn(line, words));
  if (alike.filter((rows) => rows.length > 0).length <= lines.length / 2) return undefined;
  const differ = (reporter: string) =>
    lines.some((line, index) => line.some((row) => row.reporter === reporter && !alike[index]?.includes(row)));
  return { alike, exceptions: columns.filter(differ) };
}

function placed(line: readonly IndicatorRow[], cells: LatestLine['cells']): LatestLine {
  return { mineral: line[0]?.mineral ?? '', stage: line[0]?.stage ?? '', economy: '', cells };
}

/** One result of each line that is not among the lines shown: of the world, or else the first. */
function furtherLines(further: readonly IndicatorRow[], shown: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const keyOf = ({ mineral, stage }: IndicatorRow) => `${mineral}|${stage}`;
  const lines = new Set(shown.map(keyOf));
  const others = further.filter((row) => !lines.has(keyOf(row)));
  return [...Map.groupBy(others, keyOf).values()].flatMap(
    (line) => line.find(({ reporter }) => reporter === '') ?? line.slice(0, 1),
  );
}

/** Results by the name of their mineral; stages keep the order of its chain. */
function byMineral(query: Edition): (a: IndicatorRow, b: IndicatorRow) => number {
  const byNames = byName(query, 'mineral');
  return (a, b) => byNames({ id: a.mineral }, { id: b.mineral });
}

/** The newest results of an indicator, of the partner or bloc chosen; no rows where there is none. */
export function latestTable(query: Edition, { id }: Pick<DefinitionRow, 'id'>, choice: Choice): LatestTable {
  const { rows: all, hasTrickles } = withoutTrickles(query, overviewRows(query, { indicator: id, ...choice }));
  const { shown: rows, further, ofMinerals, ofEconomies } = selectionOf(query, all);
  if (rows.length > 0 && rows.every(({ mineral }) => mineral === '')) return economyLines(rows);
  const byEconomy = byName(query, 'economy');
  // The world, which has no name, comes first.
  const reporters = [...new Set(rows.map(({ reporter }) => reporter))].sort((a, b) =>
    a === '' || b === '' ? a.length - b.length : byEconomy({ id: a }, { id: b }),
  );
  const lines = [
    ...Map.groupBy(rows.toSorted(byMineral(query)), ({ mineral, stage }) => `${mineral}|${stage}`).values(),
  ];
  const found = sharedColumns(lines, reporters, query.words);
  const columns = found ? found.exceptions : reporters;
  const laid = lines.map((line, index) => {
    const same = found?.alike[index] ?? [];
    const own = columns.map((reporter) => line.find((row) => row.reporter === reporter && !same.includes(row)));
    return placed(line, found ? [same[0], ...own] : own);
  });
  const ofAll = ofMinerals === '' ? '' : query.say('indicator.latest.shown', { selection: ofMinerals });
  const shown = [ofAll, ofEconomies].filter((text) => text !== '');
  return {
    columns: found ? [shared, ...columns] : columns,
    rows: laid,
    hasTrickles,
    further: furtherLines(further.toSorted(byMineral(query)), rows),
    shown: shown.join(betweenSentences(query)),
  };
}
