import type { Name, NameKind } from '../../domain/name.ts';
import type { Problem } from '../../problem.ts';
import type { Located } from '../yaml/located.ts';
import { isList, type Plain, valueAt } from '../yaml/plain.ts';
import { languageName } from './language-name.ts';
import type { NameLanguages } from './languages.ts';

/** How parts of names are read, by language and by what is written. */
export type Readings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What pages list by name. */
const sortedKinds: readonly NameKind[] = ['economy', 'mineral'];

/** Signs that do not say how they are read. */
const silent = /\p{Script=Han}/u;

function textAt(entry: Plain, key: string): string {
  const text = valueAt(entry, [key]);
  return typeof text === 'string' ? text.trim() : '';
}

/** The section `readings` of `data/names.yaml`; what is wrong in it is told with the rest of the file. */
export function readingsIn(located: Located | undefined, { allowed }: NameLanguages): Readings {
  const listed = valueAt(located?.value, ['readings']);
  const entries = isList(listed) ? listed : [];
  return new Map(
    allowed.map((language) => {
      const read = entries.map((entry) => [textAt(entry, 'name'), textAt(entry, `reading_${language}`)] as const);
      return [language, new Map(read.filter(([name, reading]) => name !== '' && reading !== ''))];
    }),
  );
}

/**
 * How a name is read: each of its parts as it is read alone, the longest first. `undefined` where the script says it already,
 * or a part is left that nobody has read.
 */
export function readingOf(name: string, parts: ReadonlyMap<string, string>): string | undefined {
  if (!silent.test(name)) return undefined;
  const longestFirst = [...parts.keys()].sort((a, b) => b.length - a.length);
  const reading = read(name, longestFirst, parts);
  return silent.test(reading) ? undefined : reading;
}

function read(name: string, longestFirst: readonly string[], parts: ReadonlyMap<string, string>): string {
  const part = longestFirst.find((each) => name.includes(each));
  if (part === undefined) return name;
  const [before = '', ...after] = name.split(part);
  return [before, after.join(part)].map((rest) => read(rest, longestFirst, parts)).join(parts.get(part));
}

/** Names with how they are read, where that is not plain from how they are written. */
export function withReadings(names: readonly Name[], readings: Readings): readonly Name[] {
  return names.map((name) => {
    const reading = readingOf(name.name, readings.get(name.language) ?? new Map());
    return reading === undefined ? name : { ...name, reading };
  });
}

/**
 * Names that pages sort lists by and that nobody can: of a language of the site in which some names have readings, those that
 * need one and have none.
 */
export function unreadNames(
  names: readonly Name[],
  {
    readings,
    needed,
    located,
  }: { readonly readings: Readings; readonly needed: readonly string[]; readonly located: Located },
): readonly Problem[] {
  const hasAny = (language: string) => needed.includes(language) && (readings.get(language)?.size ?? 0) > 0;
  return names
    .filter(({ kind, language, name, reading }) => {
      return sortedKinds.includes(kind) && hasAny(language) && silent.test(name) && reading === undefined;
    })
    .map(({ language, name }) => ({
      code: 'missing-reading' as const,
      place: located.placeOf(['readings'], 'key'),
      message: `Lists in ${languageName(language)} cannot be sorted: nobody says how "${name}" is read.`,
      hint: `Add it, or its parts, to "readings" in data/names.yaml, with "reading_${language}:".`,
    }));
}
