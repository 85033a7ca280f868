import { dataLanguage, secondLanguage } from '../../domain/name.ts';
import { readYaml } from '../yaml/located.ts';
import { isList, valueAt } from '../yaml/plain.ts';
import type { SourceFile } from '../yaml/text.ts';

/** The other languages than English that things have names in. */
export interface NameLanguages {
  /** Those of the site: whatever a page prints needs a name in each. */
  readonly needed: readonly string[];
  /** Those in which a name may be written. */
  readonly allowed: readonly string[];
}

/** The languages of names as `data/site.yaml` lists languages; its mistakes are told where it is read. */
export function nameLanguages(site: SourceFile | undefined): NameLanguages {
  const listed = site && valueAt(readYaml(site).located?.value, ['languages']);
  const languages = isList(listed) ? listed.filter((language) => typeof language === 'string') : [];
  const needed = [...new Set(languages)].filter((language) => language !== dataLanguage);
  return { needed, allowed: [...new Set([...needed, secondLanguage])] };
}
