import { countInWords } from '../../charts/text/phrases.ts';
import type { IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { mineralsByImportance, reportersByImportance } from './importance.ts';

/** The results of an indicator that a page has room for, and those that only its files and further lines hold. */
export interface Selection {
  readonly shown: readonly IndicatorRow[];
  /** The others, in their order. */
  readonly further: readonly IndicatorRow[];
  /** Which minerals are shown of how many, as a subtitle ends: "24 of 70 minerals: …"; empty where all are. */
  readonly ofMinerals: string;
  /** Which economies are shown of how many, in a sentence; empty where all are. */
  readonly ofEconomies: string;
}

/** Lines and economies beyond the world that a drawing and a table with the way back of each number have room for. */
const most = { lines: 24, reporters: 5 } as const;

/** What an author asks for by name, which nothing is taken from. */
export interface Asked {
  readonly mineral?: string | undefined;
  readonly reporters?: string | undefined;
}

/**
 * A selection of the newest results of an indicator: all of them where there are few; else those of the minerals on the
 * most official lists of which something is known, with all their stages, and of the world and the economies with the
 * longest series of imports.
 */
export function selectionOf(query: Edition, rows: readonly IndicatorRow[], asked: Asked = {}): Selection {
  const reporters = asked.reporters === undefined ? chosenReporters(query, rows) : undefined;
  const isChosen = ({ reporter }: IndicatorRow) => reporters?.has(reporter) ?? true;
  const minerals = asked.mineral === undefined ? chosenMinerals(query, rows.filter(isChosen)) : undefined;
  const isShown = (row: IndicatorRow) => isChosen(row) && (minerals?.has(row.mineral) ?? true);
  const countOf = (column: 'mineral' | 'reporter') =>
    new Set(rows.map((row) => row[column]).filter((id) => id !== '')).size;
  return {
    shown: rows.filter(isShown),
    further: rows.filter((row) => !isShown(row)),
    ofMinerals: minerals ? query.say('selection.ofMinerals', { count: minerals.size, all: countOf('mineral') }) : '',
    ofEconomies: reporters ? economiesInWords(query, reporters, countOf('reporter')) : '',
  };
}

function economiesInWords(query: Edition, reporters: ReadonlySet<string>, all: number): string {
  const count = [...reporters].filter((id) => id !== '').length;
  return query.say('selection.ofEconomies', { all, count: countInWords(count, query.language) });
}

/** An aggregate that reports itself, and for which many thresholds were set: it is shown wherever it is there. */
const union = 'EU27';

/** The world, the union and the first reporters; `undefined` where all have room. */
function chosenReporters(query: Edition, rows: readonly IndicatorRow[]): ReadonlySet<string> | undefined {
  const present = new Set(rows.filter(({ mineral }) => mineral !== '').map(({ reporter }) => reporter));
  present.delete('');
  if (present.size <= most.reporters) return undefined;
  const inOrder = [union, ...reportersByImportance(query)].filter((id) => present.has(id));
  return new Set(['', ...inOrder.slice(0, most.reporters)]);
}

/** The first minerals with a value, as many as have room with all their stages; `undefined` where all have. */
function chosenMinerals(query: Edition, rows: readonly IndicatorRow[]): ReadonlySet<string> | undefined {
  const stages = Map.groupBy(
    rows.filter(({ mineral }) => mineral !== ''),
    ({ mineral }) => mineral,
  );
  const lines = (mineral: string) => new Set((stages.get(mineral) ?? []).map(({ stage }) => stage)).size;
  let room: number = most.lines;
  const all = [...stages.keys()].reduce((sum, mineral) => sum + lines(mineral), 0);
  if (all <= room) return undefined;
  const isKnown = (mineral: string) =>
    (stages.get(mineral) ?? []).some(({ value, mark }) => value !== null || mark === 'E');
  const hasKnown = [...stages.keys()].some(isKnown);
  const chosen = new Set<string>();
  for (const mineral of mineralsByImportance(query)) {
    if (lines(mineral) === 0 || (hasKnown && !isKnown(mineral))) continue;
    room -= lines(mineral);
    if (room < 0) break;
    chosen.add(mineral);
  }
  return chosen;
}
