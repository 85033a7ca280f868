import { dataLanguage, secondLanguage } from '../domain/name.ts';
import type { Edition } from '../text/edition.ts';
import { longNames } from './names.ts';

/** A name in another language than the page’s, and which language that is. */
export interface OtherName {
  readonly language: string;
  readonly name: string;
}

type Named = 'economy' | 'mineral' | 'stage' | 'indicator';

/** What the tables themselves call something. */
function inTables(query: Edition, kind: Named, id: string): string {
  const [mineral = '', stage = ''] = id.split('/');
  switch (kind) {
    case 'economy':
      return query.economy(id)?.name ?? '';
    case 'mineral':
      return query.mineral(id)?.name ?? '';
    case 'stage':
      return query.stage(mineral, stage)?.name ?? '';
    case 'indicator':
      return query.definition(id)?.name ?? '';
  }
}

/** What the page calls it. */
function onPage(query: Edition, kind: Named, id: string): string {
  const names = longNames(query);
  const [mineral = '', stage = ''] = id.split('/');
  return kind === 'stage' ? names.stage(mineral, stage) : names[kind](id);
}

/** The language whose names stand beside those of the page: that of the data, and on pages in it the next of the site. */
function languageBeside({ language, site }: Edition): string {
  if (language.id !== dataLanguage) return dataLanguage;
  return site.languages.split(' ').find((id) => id !== dataLanguage) ?? secondLanguage;
}

/**
 * The name that a reader of another language looks for: on an English page that of the next language of the site, or the
 * Japanese one, which every edition has; on every other page the English one. None where there is no such name, or it is the
 * name that the page has.
 *
 * @param id of a stage with its mineral: "rare-earths/mine"
 */
export function otherName(query: Edition, kind: Named, id: string): OtherName | undefined {
  const language = languageBeside(query);
  const name = language === dataLanguage ? inTables(query, kind, id) : (query.nameIn(language, kind, id)?.name ?? '');
  return name === '' || name === onPage(query, kind, id) ? undefined : { language, name };
}
