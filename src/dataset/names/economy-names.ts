import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'astro/zod';
import type { Economy } from '../../domain/dataset.ts';
import { type Name, secondLanguage } from '../../domain/name.ts';
import type { Problem } from '../../problem.ts';
import { alpha2Of } from '../economies.ts';
import { languageName } from './language-name.ts';
import type { NameLanguages } from './languages.ts';

const library = createRequire(import.meta.url);

const languageFile = z.object({ countries: z.record(z.string(), z.union([z.string(), z.array(z.string())])) });
type Countries = z.infer<typeof languageFile>['countries'];

/** The library's names of economies in a language, by alpha-2 code; none where it does not have the language. */
function libraryIn(language: string): Countries {
  const file = library.resolve('i18n-iso-countries/langs/en.json').replace(/en\.json$/, `${language}.json`);
  return existsSync(file) ? languageFile.parse(JSON.parse(readFileSync(file, 'utf8'))).countries : {};
}

/** The usual name of an economy, of which the library may have several. */
function nameIn(countries: Countries, id: string): string | undefined {
  const names = countries[alpha2Of(id) ?? ''];
  return typeof names === 'string' ? names : names?.[0];
}

function unnamed({ id, name }: Economy, language: string): Problem {
  const file = `data/economies/${id}.yaml`;
  return {
    code: 'missing-name',
    place: { file, line: 1, column: 1, length: 1 },
    message: `${name} has no name in ${languageName(language)}, a language of this site.`,
    hint: `Add "name_${language}:" to ${file}.`,
  };
}

/** What the library calls the economies that `data/economies/` gives no name in a language, and those it does not know. */
export function economyNames(
  economies: ReadonlyMap<string, Economy>,
  { allowed, needed }: NameLanguages,
  given: readonly Name[],
): { readonly names: readonly Name[]; readonly problems: readonly Problem[] } {
  const known = new Set(given.flatMap(({ kind, id, language }) => (kind === 'economy' ? [`${language} ${id}`] : [])));
  const found = allowed.flatMap((language) => {
    const countries = language === secondLanguage ? {} : libraryIn(language);
    const rest = [...economies.values()].filter(({ id }) => !known.has(`${language} ${id}`));
    return rest.map((economy) => {
      const name = language === secondLanguage ? economy.nameJa : nameIn(countries, economy.id);
      return { economy, language, name };
    });
  });
  return {
    names: found.flatMap(({ economy: { id }, language, name }) =>
      name === undefined ? [] : [{ kind: 'economy', id, language, name }],
    ),
    problems: found.flatMap(({ economy, language, name }) =>
      name === undefined && needed.includes(language) ? [unnamed(economy, language)] : [],
    ),
  };
}
