import { didYouMean, listed, type Place, type Problem, sortProblems } from '../problem.ts';

const code = 'unknown-source';

/** What all editions of a publication share in their ids: everything but the numbers. */
function workOf(source: string): string {
  return source.replaceAll(/\d+/g, '#');
}

function hintFor(written: string, known: readonly string[]): string {
  const add = `Add data/sources/${written}.yaml, or put it back`;
  const editions = known.filter((id) => workOf(id) === workOf(written));
  if (editions.length > 0) {
    const others =
      editions.length === 1
        ? `Another edition is there, ${editions[0]}`
        : `Other editions are there, ${listed(editions)}`;
    return `${add}. ${others}, whose figures are not the same.`;
  }
  const near = didYouMean(written, known);
  if (near !== undefined) return `Did you mean "${near}"? The sources are the files in data/sources/.`;
  return `${add}.`;
}

/**
 * The problem of a source that has no file, but for its place. Another edition of the same publication, whose id is another
 * by its numbers alone, is named and never offered as what was meant: figures of one are not those of another.
 *
 * @param known ids of the sources that have a file
 */
export function unknownSource(written: string, known: Iterable<string>): Omit<Problem, 'place'> {
  return { code, message: `There is no source called "${written}".`, hint: hintFor(written, [...known]) };
}

/** So many places of a source that has no file are named. */
const placesNamed = 3;

function positionOf({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

function toldOnce(of: readonly Problem[]): readonly Problem[] {
  const sorted = sortProblems(of);
  const [first] = sorted;
  if (first === undefined || sorted.length === 1) return of;
  const named = sorted.slice(0, placesNamed).map(({ place }) => positionOf(place));
  const places = named.length === sorted.length ? named.join(', ') : `first in ${named.join(', ')}`;
  return [{ ...first, message: `${first.message} It is named in ${sorted.length} places: ${places}.` }];
}

/**
 * Problems with one for each source that has no file, at the first place that names it, however many do: one file that is
 * missing is one mistake. Its sentence says in how many places it is named, and which are the first three.
 */
export function sourcesToldOnce(problems: readonly Problem[]): readonly Problem[] {
  const unknown = Map.groupBy(
    problems.filter((problem) => problem.code === code),
    ({ message }) => message,
  );
  return [...problems.filter((problem) => problem.code !== code), ...[...unknown.values()].flatMap(toldOnce)];
}
