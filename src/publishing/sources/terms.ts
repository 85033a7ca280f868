import type { Query } from '../../tables/query.ts';
import type { SourceRow, TableName } from '../../tables/schema.ts';
import { listed } from '../../text/grammar.ts';
import { language } from '../../text/language/languages.ts';

/**
 * The tables in which a single figure of a source that lets only totals pass may stand: beside the result that rests on
 * it, or the comparison that it is one side of. No figure of a source that lets nothing pass stands in them.
 */
export const besideResults: readonly TableName[] = ['inputs', 'workings', 'differences', 'mirror'];

/** A source whose figures are not all in the published files, and how many series of it are held. */
export interface Limited {
  readonly source: SourceRow;
  readonly series: number;
}

/** The sources that limit passing on and have series of figures: what is left out of the files, or summed up in them. */
export function limitedSources({ tables }: Query): readonly Limited[] {
  const counts = Map.groupBy(tables.series, ({ source }) => source);
  return tables.sources.flatMap((source) => {
    const series = counts.get(source.id)?.length ?? 0;
    return source.redistribute === 'yes' || series === 0 ? [] : [{ source, series }];
  });
}

/** What the terms of sources leave out of the published files, in two or three sentences. */
export function termsInWords(query: Query): string {
  const limited = limitedSources(query);
  const under = 'The compilation and computed results are under CC BY 4.0; figures keep the terms of their sources.';
  if (limited.length === 0) return `${under} No source of series limits passing on its figures.`;
  const titled = (answer: SourceRow['redistribute']) =>
    limited.filter(({ source }) => source.redistribute === answer).map(({ source }) => source.id);
  const summed = titled('summary');
  const barred = titled('no');
  return [
    under,
    ...(summed.length === 0
      ? []
      : [
          `Of ${listed(summed, language('en').words)} only totals are passed on; a single figure stands only beside a result or a comparison that rests on it, in ${listed(besideResults, language('en').words)}.`,
        ]),
    ...(barred.length === 0 ? [] : [`Of ${listed(barred, language('en').words)} no figure is passed on.`]),
  ].join(' ');
}
