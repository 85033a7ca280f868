import type { z } from 'astro/zod';
import { date, doi, id, integer, list, number, oneOf, pattern, text, url, yesNo } from './fields.ts';
import type { Names } from './names.ts';
import { mentions } from './names.ts';
import { record, scalar } from './record.ts';
import { translatedRecord } from './translated.ts';

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The subtag of a language, as ISO 639 has it. */
const languageTag = scalar((written, wrong) => {
  if (/^[a-z]{2,3}$/.test(written) && languageNames.of(written) !== undefined) return written;
  const hint = 'Write its letters in ISO 639, such as en for English, ja for Japanese or fr for French.';
  return wrong({ code: 'wrong-type', message: `There is no language called "${written}".`, hint });
});

/** `data/site.yaml`. */
export function siteSchema(names: Names | undefined) {
  return translatedRecord(names, ['publisher', 'contact'], {
    name: text,
    publisher: text,
    contact: text,
    /** On the web, `https://github.com/org/name`. */
    repository: url.transform(withoutEndSlash).exactOptional(),
    branch: text.default('main'),
    /** How the repository's web editor opens a file; left out, as GitHub does. */
    editor: pattern(
      /\{file\}/,
      'an address with {file} in it',
      '{repository}/edit/{branch}/{file}#L{line}',
    ).exactOptional(),
    /** Public address, `https://…`. */
    address: url.transform(withoutEndSlash),
    base: pattern(/^\/?[^\s/]*(\/[^\s/]+)*\/?$/, 'a path', '/ or /briefings/')
      .transform(betweenSlashes)
      .default('/'),
    /** Those that pages have words in. */
    languages: list(languageTag).default(['en']),
    /** ISO date to which deadlines and ages are counted; absent, the end of the newest figure's year. */
    as_of: date({ coarse: false }).exactOptional(),
    next_update: date({ coarse: false }).exactOptional(),
    /** Changes are measured from the first year of a series, but from none before this one. */
    baseline_year: integer('a year', [1900, 2100]).exactOptional(),
    /** Whether a script shows what a mark of a drawing says when a pointer rests on it, and sorts tables. */
    enhancements: yesNo.exactOptional(),
  });
}

/** `data/sources/<id>.yaml`: a citable document. */
export function sourceSchema() {
  return record({
    id,
    publisher: text,
    title: text,
    edition: text.exactOptional(),
    date: date({ coarse: true }).exactOptional(),
    doi: doi.exactOptional(),
    url: url.exactOptional(),
    licence: text,
    /** May figures be passed on: all, totals and computed results, none. */
    redistribute: oneOf('answer', ['yes', 'summary', 'no']),
    retrieved: date({ coarse: false }).exactOptional(),
    /** The copy that was read, where it was not the publisher's own. */
    via: text.exactOptional(),
    note: text.exactOptional(),
    /** Half-width of figures marked `e`, as a fraction. */
    epsilon: number('a fraction', [0, 1]).exactOptional(),
    /** `yes` where what importers and what exporters report was brought to one figure, free on board. */
    reconciled: yesNo.exactOptional(),
  }).refine(
    ({ url: address, doi: number_, via }) => address !== undefined || number_ !== undefined || via !== undefined,
    {
      error: 'Nobody can find this document: it has neither url, doi nor via.',
      params: {
        code: 'missing-key',
        hint: 'Add its address as url, its DOI as doi, or as via where the copy came from.',
      },
    },
  );
}

/** `data/economies/<ISO3>.yaml`: names that differ from the library's. */
export function economySchema(names: Names | undefined) {
  return translatedRecord(names, ['name', 'name_in_text'], {
    id: mentions(names).economy,
    name: text.exactOptional(),
    name_ja: text.exactOptional(),
    name_in_text: text.exactOptional(),
  });
}

/** `data/blocs/<id>.yaml`: a dated list of economies. */
export function blocSchema(names: Names | undefined) {
  const { economy, source } = mentions(names);
  return translatedRecord(names, ['name', 'name_in_text'], {
    id,
    name: text,
    name_in_text: text,
    /** The day on which the list was true. */
    as_of: date({ coarse: false }),
    source,
    members: list(economy),
    note: text.exactOptional(),
  });
}

function withoutEndSlash(address: string): string {
  return address.replace(/\/+$/, '');
}

function betweenSlashes(path: string): string {
  return `/${path}/`.replace(/\/+/g, '/');
}

export type SiteRecord = z.output<ReturnType<typeof siteSchema>>;
