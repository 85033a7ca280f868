import { z } from 'astro/zod';

/** The parts of which the files of minerals and economies are made, as their JSON Schemas describe them. */
const text = z.string();
const number = z.number();
const year = z.int().describe('Year that the figure or result is of.');
const source = text.describe('Id of a source in `sources`.');
const unit = text.describe('Unit of the figures: t, kt, kg, kUSD, percent …');
const primary = z.enum(['yes', 'no']).describe('Whether indicators use this series where several cover one year.');
const bounds = {
  value: number.optional().describe('Left out where there is none: not reported, withheld, or only bounded.'),
  lower: number.optional().describe('Lower bound; left out where it is the value.'),
  upper: number.optional().describe('Upper bound; left out where it is the value, or where there is none.'),
};
const quality = text.optional().describe('reported, estimated, withheld, bounded or not-reported.');
const subject = { mineral: text, stage: text, source, unit };

const place = {
  table: text.optional().describe('Table, page or file within the source.'),
  average_from: z
    .int()
    .optional()
    .describe('First of the years that each figure is the yearly mean of, its own year being the last.'),
  note: text.optional().describe('What prevents misuse.'),
  file: text.optional().describe('File of the series, below the root of the repository.'),
  path: text.optional().describe('Place of the series within that file, as a JSON pointer.'),
};

export const head = {
  $schema: z.url(),
  id: text,
  edition: text.describe('Date of the edition.'),
  version: text.describe('The first number is that of the form of these files, the second the edition.'),
  address: z.url().describe('Where this file is.'),
  page: z.url().optional().describe('The page of the site about it.'),
  datapackage: z.url().describe('The tables that this file is made from.'),
  licence: z.strictObject({ name: text, title: text, path: z.url() }),
  terms: text.describe('What the terms of sources leave out.'),
};

export const names = { name: text, name_ja: text, name_in_text: text };

export const production = z.array(
  z.strictObject({
    ...subject,
    basis: text.optional().describe('What the tonnes count.'),
    ...place,
    primary,
    figures: z.array(
      z.strictObject({ year, economy: text.describe('WLD is the printed total, OTH the rest.'), ...bounds, quality }),
    ),
  }),
);

export const trade = z.array(
  z.strictObject({
    reporter: text,
    ...subject,
    hs: text.optional().describe('Codes of the Harmonised System, separated by spaces.'),
    measure: text.optional().describe('value (money) or quantity (mass).'),
    ...place,
    primary,
    figures: z.array(
      z.strictObject({ year, partner: text.describe('WLD is the total, OTH what is not split.'), ...bounds, quality }),
    ),
  }),
);

export const balances = z.array(
  z.strictObject({
    reporter: text,
    ...subject,
    basis: text.optional(),
    primary,
    figures: z.array(
      z.strictObject({ year, term: text, ...bounds, published: text.optional().describe('As printed.'), quality }),
    ),
  }),
);

export const results = z.array(
  z.strictObject({
    indicator: text.describe('Id of the indicator; its page defines it.'),
    reporter: text.optional().describe('Left out for the world.'),
    mineral: text.optional(),
    stage: text.optional(),
    partner: text.optional(),
    bloc: text.optional(),
    measure: text.optional(),
    base_year: z.int().optional().describe('Year that a change is measured from.'),
    unit: text,
    sources: text.describe('Ids of the sources that these results rest on, separated by spaces.'),
    results: z.array(
      z.strictObject({
        year,
        ...bounds,
        mark: text.optional().describe('E for a net exporter.'),
        grade: text.optional().describe('A (well established) to D (indicative only).'),
        reason: text.optional().describe('Why there is no value.'),
      }),
    ),
  }),
);

export const sources = z.array(
  z.strictObject({
    id: text,
    publisher: text,
    title: text,
    edition: text,
    citation: text,
    url: text,
    licence: text,
    redistribute: z.enum(['yes', 'summary', 'no']),
    terms: text.describe('What may be done with its figures.'),
  }),
);

export { bounds, number, source, text, year };
