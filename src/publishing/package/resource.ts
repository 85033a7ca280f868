import { descriptions } from '../../tables/descriptions.ts';
import type { Query } from '../../tables/query.ts';
import type { TableName } from '../../tables/schema.ts';
import { compilationLicence } from '../edition.ts';
import { namedSources } from '../sources/named-sources.ts';
import { tableSchemaOf } from './table-schema.ts';

/** Size and digest of a published file. */
export interface FileFacts {
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

const dialect = { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true } as const;

/** Ids of the sources that a table’s rows name, in `source` or in the list `sources`. */
function sourceIdsIn(query: Query, name: TableName): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const row of query.tables[name]) {
    if ('source' in row && typeof row.source === 'string') ids.add(row.source);
    if ('sources' in row && typeof row.sources === 'string') for (const id of row.sources.split(' ')) ids.add(id);
  }
  return ids;
}

/** The sources of a table as a data package names them: title and address, with the terms of each. */
export function packageSources(query: Query, ids: Iterable<string>) {
  return namedSources(query, ids).map(({ id, citation, url, licence, redistribute }) => ({
    title: citation,
    ...(url === '' ? {} : { path: url }),
    ...{ id, licence, redistribute },
  }));
}

/** A published CSV as a resource of the data package, with its twins in other forms. */
export function resourceOf(query: Query, name: TableName, { bytes, sha256 }: FileFacts) {
  const sources = packageSources(query, sourceIdsIn(query, name));
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    title: name.replaceAll('_', ' '),
    description: descriptions[name],
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', bytes, hash: `sha256:${sha256}`, dialect },
    licenses: [compilationLicence],
    ...(sources.length === 0 ? {} : { sources }),
    schema: tableSchemaOf(name),
    alternates: [
      { path: `${name}.json`, format: 'json', mediatype: 'application/json' },
      { path: `${name}.parquet`, format: 'parquet', mediatype: 'application/vnd.apache.parquet' },
    ],
  };
}

export type Resource = ReturnType<typeof resourceOf>;
