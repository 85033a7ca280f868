import type { Names } from '../../charts/index.ts';
import { dataLanguage } from '../../domain/name.ts';
import type { Edition } from '../../text/edition.ts';
import { longNames } from '../names.ts';

/** What an English name says of how a change is split, which no heading has room for. */
const split = /, split (by|into) .*$/;

/** The names that charts print, in the language of the edition. */
export function chartNames(query: Edition): Names {
  const names = longNames(query);
  const isOfTables = query.language.id === dataLanguage;
  return {
    ...names,
    // The tables' own short form fits behind a unit: "tonnes TiO2".
    basis: (basis) => (isOfTables ? basis : names.basis(basis)),
    indicatorBare: (id) => names.indicatorInText(id).replace(/^the /, '').replace(split, ''),
    blocPossessive: (id) => {
      const name = names.blocInText(id);
      return query.say('names.possessive', { name, ending: name.at(-1) ?? '' });
    },
  };
}
