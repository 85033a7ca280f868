import { columnNotes } from '../../tables/column-notes.ts';
import { descriptions } from '../../tables/descriptions.ts';
import type { Query } from '../../tables/query.ts';
import type { ContentFile } from '../content-file.ts';
import { wordsInFormula } from '../formula-words.ts';

/** Messages of units that follow a number: where a language has a word for what another leaves unsaid. */
const free = /^words\.units\.[^.]+\.after$/;

/** Whether a language may leave a message out, or have it though English does not. */
export function isFree(key: string): boolean {
  return free.test(key);
}

/** What the pages of indicators ask, by the id of the indicator: the summary in their front matter. */
function questions(files: readonly ContentFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ path, text }) => {
      const id = /^content\/indicators\/([^/]+)\.mdx$/.exec(path)?.[1];
      const question = /^summary:[ \t]*(.+?)[ \t]*$/m.exec(text)?.[1];
      return id === undefined || question === undefined ? [] : [[id, question.replace(/^"(.*)"$/, '$1')] as const];
    }),
  );
}

/**
 * What every other language says of the indicators, by key, with the English: in English each is declared with its
 * indicator, or on its page.
 *
 * @param language its names may stand in the table `names` already
 */
export function indicatorMessages(
  query: Query,
  files: readonly ContentFile[],
  language: string,
): ReadonlyMap<string, string> {
  const asked = questions(files);
  return new Map(
    query.tables.definitions.flatMap(({ id, name, words, latex }) => [
      ...(query.nameIn(language, 'indicator', id) === undefined ? [[`indicators.${id}.name`, name] as const] : []),
      [`indicators.${id}.formula`, words] as const,
      [`indicators.${id}.question`, asked.get(id) ?? ''] as const,
      ...wordsInFormula(latex).map(({ key, word }) => [`indicators.${id}.inFormula.${key}`, word] as const),
      ...query.lettersOf(id).map(({ position, meaning }) => [`indicators.${id}.letters.${position}`, meaning] as const),
      ...query.bandsOf(id).map((band) => [`indicators.${id}.bands.${band.position}`, band.name] as const),
    ]),
  );
}

/** What every other language says of the published tables and columns, by key, with the English, which files carry too. */
export function tableMessages(): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(descriptions).map(([name, text]) => [`tables.${name}`, text] as const),
    ...Object.entries(columnNotes).map(([name, text]) => [`columnNotes.${name}`, text] as const),
  ]);
}
