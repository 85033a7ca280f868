import { keyIn } from '../schema/read-record.ts';
import type { Fault } from '../schema/record.ts';
import type { Located } from '../yaml/located.ts';
import { isRecord, type Path, type Plain, pointerOf, valueAt } from '../yaml/plain.ts';
import { type Context, firstYear } from './context.ts';

/** One year of a series as written: its keys and values still to be read. */
export interface RawYear {
  readonly year: number;
  readonly path: Path;
  /** The JSON pointer of the path. */
  readonly pointer: string;
  /** The line of a key. */
  readonly lineOf: (key: string) => number;
  readonly entries: readonly (readonly [string, Plain])[];
}

/** The years below `years` of a series, or below a slip of it, in order; those that are no year, or hold no figures, are told and left out. */
export function yearsOf(located: Located, series: Path, { lastYear, report }: Context): readonly RawYear[] {
  const path = [...series, keyIn(valueAt(located.value, series), 'years')];
  const years = valueAt(located.value, path);
  const found: RawYear[] = [];
  for (const [key, value] of Object.entries(isRecord(years) ? years : {})) {
    const at = [...path, key];
    const fault = faultOf(key, value, lastYear);
    if (fault !== undefined) report({ place: located.placeOf(at, 'key'), ...fault });
    if (isRecord(value) && /^\d{4}$/.test(key)) {
      const [pointer, lineOf] = [pointerOf(at), located.linesOf(at)];
      found.push({ year: Number(key), path: at, pointer, lineOf, entries: Object.entries(value) });
    }
  }
  return found.toSorted((a, b) => a.year - b.year);
}

/** Tells where a year that stands alone lies outside the years that figures may be of, whatever else is wrong there. */
export function checkYear(located: Located, path: Path, { lastYear, report }: Context): void {
  const written = valueAt(located.value, path);
  // What is no year at all is told by the schema of the record.
  const year = typeof written === 'string' && /^(19|20)\d\d$|^2100$/.test(written.trim()) ? Number(written) : undefined;
  if (year === undefined || (year >= firstYear && year <= lastYear)) return;
  report({ place: located.placeOf(path, 'value'), ...outOfRange(String(year), lastYear) });
}

interface Average {
  readonly averageFrom: number | undefined;
  readonly first: number | undefined;
}

/** Tells where an average begins later than the first year that it is said to end in. */
export function checkAverage(located: Located, path: Path, { averageFrom, first }: Average, { report }: Context): void {
  if (averageFrom === undefined || first === undefined || averageFrom <= first) return;
  report({
    code: 'year-out-of-range',
    place: located.placeOf([...path, 'average_from'], 'value'),
    message: `An average from ${averageFrom} cannot end in ${first}.`,
    hint: 'Figures stand under the last year of the average, and average_from is its first.',
  });
}

/** Tells where a list under a key of a series says something of a year that the series has no figures for. */
export function checkListed(
  located: Located,
  [path, key]: readonly [Path, string],
  { listed, years }: { readonly listed: readonly number[]; readonly years: readonly number[] },
  { report }: Context,
): void {
  listed.forEach((year, index) => {
    if (years.includes(year)) return;
    report({
      code: 'year-out-of-range',
      place: located.placeOf([...path, key, index, 'year'], 'value'),
      message: `${key} names ${year}, and the series has no figures for ${year}.`,
      hint: 'Correct the year, or delete the entry.',
    });
  });
}

/** Tells where a record by year says something of a year that the series has no figures for. */
export function checkKeyed(
  located: Located,
  path: Path,
  keys: readonly string[],
  years: readonly { readonly year: number }[],
  { report }: Context,
): void {
  const known = years.map(({ year }) => String(year));
  for (const key of keys.filter((each) => !known.includes(each))) {
    report({
      code: 'year-out-of-range',
      place: located.placeOf([...path, key], 'key'),
      message: `The series has no figures for "${key}".`,
      hint: 'Correct the year, or delete the line.',
    });
  }
}

function faultOf(key: string, value: Plain, lastYear: number): Fault | undefined {
  if (!/^\d{4}$/.test(key)) return noYear(key);
  if (Number(key) < firstYear || Number(key) > lastYear) return outOfRange(key, lastYear);
  if (value === '') return { code: 'empty-value', message: `There are no figures for ${key}.`, hint: noFigures };
  return isRecord(value) ? undefined : { code: 'wrong-type', message: `${key} holds no figures by key.`, hint: byKey };
}

const noFigures = 'Add them on the lines below, indented by two spaces, or delete the year.';
const byKey = 'Write "CHN: 270000" and the like on the lines below, indented by two spaces.';

function noYear(key: string): Fault {
  return {
    code: 'wrong-type',
    message: `"${key}" is not a year.`,
    hint: 'Write four digits. Averages stand under their last year, and the series says "average_from".',
  };
}

function outOfRange(key: string, lastYear: number): Fault {
  return {
    code: 'year-out-of-range',
    message: `There can be no figures for ${key}.`,
    hint: `Years go from ${firstYear} to ${lastYear}, the year of as_of in data/site.yaml.`,
  };
}
