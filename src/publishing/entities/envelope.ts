import type { Query } from '../../tables/query.ts';
import { compilationLicence, dataFolderOf, homeOf, versionOf } from '../edition.ts';
import { namedSources } from '../sources/named-sources.ts';
import { termsInWords } from '../sources/terms.ts';

/** The two kinds of things that have a file of their own. */
export type EntityKind = 'mineral' | 'economy';

const folders = { mineral: 'minerals', economy: 'economies' } as const;

/** The path of an entity’s page below the site: `minerals/cobalt/`. Economies stand there in lower case. */
export function pageOf(kind: EntityKind, id: string): string {
  return `${folders[kind]}/${id.toLowerCase()}/`;
}

/** The path of an entity’s file below the folder of data: `minerals/cobalt.json`, `economies/JPN.json`. */
export function fileOf(kind: EntityKind, id: string): string {
  return `${folders[kind]}/${id}.json`;
}

/** What stands first in the file of an entity: schema, edition, terms and where it is shown. */
export function headOf({ site, ...query }: Query, kind: EntityKind, id: string, hasPage: boolean) {
  const data = dataFolderOf(site);
  return {
    $schema: `${data}schemas/${kind}.json`,
    ...{ kind, id },
    edition: site.as_of,
    version: versionOf(site),
    address: `${data}${fileOf(kind, id)}`,
    ...(hasPage ? { page: `${homeOf(site)}${pageOf(kind, id)}` } : {}),
    datapackage: `${data}datapackage.json`,
    licence: compilationLicence,
    terms: termsInWords({ site, ...query }),
  };
}

/** All sources that are named anywhere in a file, cited. */
export function sourcesIn(query: Query, parts: unknown) {
  const ids = new Set<string>();
  collect(parts, ids);
  return namedSources(query, ids);
}

function collect(part: unknown, ids: Set<string>): void {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, inner] of Object.entries(part)) {
    if (typeof inner !== 'string') collect(inner, ids);
    else if (key === 'source') ids.add(inner);
    else if (key === 'sources') for (const id of inner.split(' ')) ids.add(id);
  }
}
