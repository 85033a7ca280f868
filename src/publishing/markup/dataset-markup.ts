import { sourceAddress } from '../../text/citation.ts';
import { type Edition, pathIn } from '../../text/edition.ts';
import { compilationLicence, dataFolderOf, homeOf, versionOf } from '../edition.ts';

/** A file that holds the data of a page. */
export interface Distribution {
  /** Path below the folder of data. */
  readonly path: string;
  readonly format: 'text/csv' | 'application/json' | 'application/vnd.apache.parquet';
}

/** What a page says of the data it shows. */
export interface PageData {
  /** Path of the page below the site, `minerals/cobalt/`. */
  readonly page: string;
  readonly name: string;
  /** At least a sentence: search services refuse fewer than fifty characters. */
  readonly description: string;
  readonly distributions: readonly Distribution[];
  /** First and last year of the figures; left out where there are none. */
  readonly years?: readonly [number, number] | undefined;
  /** Names of the places the figures are of. */
  readonly places: readonly string[];
  /** What is measured. */
  readonly variables: readonly string[];
  /** Ids of the sources it rests on. */
  readonly sources: readonly string[];
}

/** The whole compilation that a page’s data are a part of. */
function catalogue({ site }: Edition) {
  return { '@type': 'DataCatalog', name: site.name, url: `${homeOf(site)}data/` };
}

function basedOn(query: Edition, ids: readonly string[]) {
  const addresses = ids.flatMap((id) => {
    const source = query.source(id);
    return source === undefined ? [] : [sourceAddress(source)];
  });
  return [...new Set(addresses)].filter((address) => address !== '').sort();
}

/**
 * A page’s data as a schema.org `Dataset`, one in all languages of the page, by which search services find them: name, licence, files, years, places, what
 * is measured, and the sources it is based on. What is not known is left out.
 *
 * @see https://schema.org/Dataset
 */
export function datasetMarkup(query: Edition, data: PageData) {
  const { site } = query;
  const [first, last] = data.years ?? [];
  const url = `${homeOf(site)}${pathIn(query, query.language.id, data.page)}`;
  const publisher = query.nameIn(query.language.id, 'site', 'publisher')?.name ?? site.publisher;
  const sources = basedOn(query, data.sources);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${homeOf(site)}${data.page}#dataset`,
    url,
    name: data.name,
    description: data.description,
    creator: { '@type': 'Organization', name: publisher, url: homeOf(site) },
    license: compilationLicence.path,
    isAccessibleForFree: true,
    version: versionOf(site),
    dateModified: site.as_of,
    includedInDataCatalog: catalogue(query),
    distribution: data.distributions.map(({ path, format }) => ({
      '@type': 'DataDownload',
      encodingFormat: format,
      contentUrl: `${dataFolderOf(site)}${path}`,
    })),
    ...(first === undefined ? {} : { temporalCoverage: first === last ? `${first}` : `${first}/${last}` }),
    spatialCoverage: data.places.map((name) => ({ '@type': 'Place', name })),
    ...(data.variables.length === 0 ? {} : { variableMeasured: data.variables }),
    ...(sources.length === 0 ? {} : { isBasedOn: sources }),
  };
}

/** Markup as the text of a script element: no `<` that could end the element. */
export function markupText(markup: object): string {
  return JSON.stringify(markup).replaceAll('<', '\\u003c');
}
