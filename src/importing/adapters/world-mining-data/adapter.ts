import type { Adapter, Form } from '../../adapter.ts';

const here = (file: string): URL => new URL(file, import.meta.url);

/** Every sheet begins with the title of the chapter; one damaged title must not hide what the workbook is. */
function isOfChapter(number: string): Form['fits'] {
  return ({ titles }) => titles.some((title) => title.trim().startsWith(number));
}

const shares: Form = {
  name: 'shares',
  about: 'Chapter 6.5, share of world production by countries: a sheet for each commodity, one year',
  fits: isOfChapter('6.5.'),
  looksFor: ['a title beginning "6.5." in the first cell of a sheet such as "Cobalt"'],
};

const byMineral: Form = {
  name: 'by_mineral',
  about: 'Chapter 6.4, production by mineral: a sheet for each commodity, five years with marks of their source',
  fits: (head) => isOfChapter('6.4.')(head) || (head.kind === 'workbook' && /^6[._ ]+4\b/.test(head.name)),
  refused:
    'Its columns are known from descriptions alone, and no file of it was at hand to test a reading of it. Import ' +
    'chapter 6.5, or bring it to the columns of production.yaml and import it by "table"',
};

const totals: Form = {
  name: 'totals',
  about: 'Chapter 6.1, total world production: sums over many minerals',
  fits: ({ kind, sheets }) => kind === 'workbook' && sheets.some((sheet) => sheet.startsWith('6.1.')),
  refused:
    'It adds up tonnes of all minerals by continent, group and country, and no series of the data holds such a sum. ' +
    'Production by country is in chapter 6.5',
};

/** World Mining Data: world production by country in the workbooks of the Austrian ministry. */
export const adapter: Adapter = {
  name: 'world-mining-data',
  about: 'World Mining Data: world production by country (XLSX of chapter 6.5)',
  forms: [shares, byMineral, totals],
  tables: [{ reads: ['shares'], sql: here('production.sql'), mappings: [here('production.yaml')] }],
};
