import type { Dataset } from '../../domain/dataset.ts';
import type { Name, NameKind } from '../../domain/name.ts';
import type { Origin } from '../../domain/published.ts';
import type { Problem } from '../../problem.ts';
import type { Places } from '../checks/places.ts';
import { languageName } from './language-name.ts';

type Naming = Pick<Dataset, 'minerals' | 'production' | 'trade' | 'balances' | 'sourcing' | 'uses'>;

/** A text that figures have in common, where it stands first, and the section of `data/names.yaml` that names its kind. */
interface Term {
  readonly kind: NameKind;
  readonly id: string;
  readonly section: string;
  readonly at: Origin;
}

function term(kind: NameKind, section: string, id: string, origin: Origin, path: string): Term {
  return { kind, section, id, at: { ...origin, path: `${origin.path}${path}` } };
}

function termsIn({ minerals, production, trade, balances, sourcing, uses }: Naming): readonly Term[] {
  const stages = [...minerals.values()].flatMap((mineral) =>
    mineral.stages.flatMap(({ basis }, at) =>
      basis.map((id) => term('basis', 'bases', id, mineral, `/stages/${at}/basis`)),
    ),
  );
  const lists = [...minerals.values()].flatMap((mineral) =>
    mineral.lists.map(({ list }, at) => term('list', 'lists', list, mineral, `/lists/${at}/list`)),
  );
  const series = [...production, ...trade, ...balances, ...sourcing].flatMap((each) =>
    each.basis === undefined ? [] : [term('basis', 'bases', each.basis, each, '/basis')],
  );
  const ends = uses.flatMap((of) => of.uses);
  return [
    ...stages,
    ...series,
    ...lists,
    ...ends.map((use) => term('application', 'applications', use.application, use, '/application')),
    ...ends.map((use) => term('sector', 'sectors', use.sector, use, '/sector')),
  ];
}

/** Texts of the data that have no name in a language of the site, each told once, where it stands first. */
export function unnamedTerms(
  data: Naming,
  names: readonly Name[],
  languages: readonly string[],
  places: Places,
): readonly Problem[] {
  if (languages.length === 0) return [];
  const known = new Set(names.map(({ language, kind, id }) => `${language} ${kind} ${id}`));
  const terms = new Map(
    termsIn(data)
      .toReversed()
      .map((each) => [`${each.kind} ${each.id}`, each]),
  );
  return languages.flatMap((language) =>
    [...terms.values()]
      .filter(({ kind, id }) => !known.has(`${language} ${kind} ${id}`))
      .map(({ id, section, at }) => ({
        code: 'missing-name' as const,
        place: places(at),
        message: `"${id}" has no name in ${languageName(language)}, a language of this site.`,
        hint: `Add it to "${section}" in data/names.yaml, with "name_${language}:".`,
      })),
  );
}
