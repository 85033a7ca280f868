import type { Query } from '../../tables/query.ts';
import { type TableName, tableNames } from '../../tables/schema.ts';
import { compilationLicence, homeOf, versionOf } from '../edition.ts';
import { termsInWords } from '../sources/terms.ts';
import { type FileFacts, packageSources, resourceOf } from './resource.ts';

/** An id that a data package may have: lower-case words joined by hyphens. */
function packageName(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? ['data'];
  return words.join('-');
}

/**
 * `datapackage.json` after the Data Package specification, version 1, profile `tabular-data-package`: every published CSV
 * with its columns, keys, sources and licence. The same tables and files give the same descriptor.
 *
 * @param facts size and digest of each CSV
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 */
export function dataPackage(query: Query, facts: (name: TableName) => FileFacts) {
  const { site, tables } = query;
  const ids = tables.sources.map(({ id }) => id);
  return {
    profile: 'tabular-data-package',
    name: packageName(site.name),
    title: `${site.name}, data of the edition of ${site.as_of}`,
    description: `Figures on mineral supply with their sources, and indicators computed from them. ${termsInWords(query)}`,
    homepage: `${homeOf(site)}data/`,
    version: versionOf(site),
    created: `${site.as_of}T00:00:00Z`,
    keywords: ['critical minerals', 'supply security', 'import dependence', 'mineral production'],
    contributors: [{ title: site.publisher, role: 'publisher' }],
    licenses: [compilationLicence],
    sources: packageSources(query, ids),
    resources: tableNames.map((name) => resourceOf(query, name, facts(name))),
  };
}
