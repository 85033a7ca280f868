import type { Names } from '../../charts/index.ts';
import type { Edition } from '../../text/edition.ts';
import { longNames } from '../names.ts';

/** The names that charts print, in the language of the edition. */
export function chartNames(query: Edition): Names {
  const names = longNames(query);
  return {
    ...names,
    indicatorBare: (id) => names.indicatorInText(id).replace(/^the /, ''),
    bloc: (id) => query.bloc(id)?.name ?? id,
    blocInText: (id) => query.bloc(id)?.name_in_text ?? id,
  };
}
