import type { Query } from '../../tables/query.ts';
import type { SourceRow } from '../../tables/schema.ts';
import { citation, sourceAddress } from '../../text/citation.ts';
import { language } from '../../text/language/languages.ts';
import { redistributionInWords } from '../../text/licence.ts';

/** A source as published files name it: how to cite it, where it is, and what its terms let pass. */
export interface NamedSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly edition: string;
  readonly citation: string;
  /** Address on the web; empty where none is known. */
  readonly url: string;
  readonly licence: string;
  readonly redistribute: SourceRow['redistribute'];
  /** What that answer means for its figures here, in a sentence. */
  readonly terms: string;
}

/** The sources with these ids, each once, in the order of their ids. Ids that no source has are left out. */
export function namedSources(query: Query, ids: Iterable<string>): readonly NamedSource[] {
  return [...new Set(ids)].sort().flatMap((id) => {
    const source = query.source(id);
    return source === undefined ? [] : [namedSource(source)];
  });
}

function namedSource(source: SourceRow): NamedSource {
  const { id, publisher, title, edition, licence, redistribute } = source;
  const terms = redistributionInWords(redistribute, language('en'));
  return {
    ...{ id, publisher, title, edition },
    citation: citation(source, language('en')),
    url: sourceAddress(source),
    ...{ licence, redistribute, terms },
  };
}
