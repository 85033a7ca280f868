import type { IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';

/** What an example should be about where it can: minerals and reporters, the most wanted first. */
export interface Preference {
  readonly minerals: readonly string[];
  readonly reporters: readonly string[];
}

const fewest = 2;
const most = 8;

function rankIn(list: readonly string[], id: string): number {
  const position = list.indexOf(id);
  return position === -1 ? list.length : position;
}

/** Values below this part of the largest of an indicator are trifles, which explain nothing. */
const trifle = 0.01;

/**
 * Few enough inputs to follow by hand first, then what comes to something, what is about a whole and no single partner,
 * what is wanted, then the newest year.
 */
function compare(query: Edition, preference: Preference, largest: number) {
  const isTrifling = ({ value }: IndicatorRow) => Math.abs(value ?? 0) <= trifle * largest;
  const isReadable = (row: IndicatorRow) => {
    const count = query.inputsOf(row.id).length;
    return count >= fewest && count <= most;
  };
  return (a: IndicatorRow, b: IndicatorRow): number =>
    Number(isReadable(b)) - Number(isReadable(a)) ||
    Number(isTrifling(a)) - Number(isTrifling(b)) ||
    Number(a.partner !== '') - Number(b.partner !== '') ||
    rankIn(preference.minerals, a.mineral) - rankIn(preference.minerals, b.mineral) ||
    rankIn(preference.reporters, a.reporter) - rankIn(preference.reporters, b.reporter) ||
    b.year - a.year ||
    (b.value ?? 0) - (a.value ?? 0) ||
    (a.id < b.id ? -1 : 1);
}

/** A result to explain an indicator by; `undefined` when no result of it has a value. */
export function exampleOf(query: Edition, indicator: string, preference: Preference): IndicatorRow | undefined {
  const rows = query.resultsOf(indicator).filter(({ value }) => value !== null);
  const largest = rows.reduce((greatest, { value }) => Math.max(greatest, Math.abs(value ?? 0)), 0);
  return rows.sort(compare(query, preference, largest))[0];
}
