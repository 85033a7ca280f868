import type { IndicatorRow } from '../tables/schema.ts';
import type { Edition } from '../text/edition.ts';
import { longNames } from './names.ts';
import { importSeries } from './period.ts';

/** Imports as an indicator counts them. */
type OfImports = Pick<IndicatorRow, 'reporter' | 'mineral' | 'stage' | 'measure' | 'year' | 'sources'>;

/** Whether the source counts all forms of a mineral together, which are set beside the stage that they are nearest to. */
export function isOfAllForms(query: Edition, of: OfImports): boolean {
  return /, all forms\b/.test(importSeries(query, of)?.table ?? '');
}

/** What a reporter imports, in running text: "unwrought beryllium"; of all forms together the mineral, "beryllium". */
export function tradedGoods(query: Edition, of: OfImports): string {
  const names = longNames(query);
  return isOfAllForms(query, of) ? names.mineralInText(of.mineral) : names.goods(of.mineral, of.stage);
}

/** What imports are called where they stand alone: the name of their stage, or "All forms" where all of them are. */
export function tradedName(query: Edition, imports: readonly OfImports[]): string {
  const [first] = imports;
  if (first === undefined) return '';
  return imports.every((of) => isOfAllForms(query, of))
    ? query.say('names.allForms')
    : longNames(query).stage(first.mineral, first.stage);
}
