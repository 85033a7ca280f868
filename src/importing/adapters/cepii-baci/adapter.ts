import type { Adapter } from '../../adapter.ts';

const flows = ['t', 'i', 'j', 'k', 'v', 'q'];
const countries = ['country_code', 'country_iso3'];
const here = (file: string): URL => new URL(file, import.meta.url);

/** CEPII, BACI: reconciled trade of all economies by six-digit code, in yearly CSV or in Parquet of the same columns. */
export const adapter: Adapter = {
  name: 'cepii-baci',
  about:
    'CEPII, BACI: yearly trade by six-digit code (CSV, or Parquet of the same columns), with its list of countries',
  forms: [
    {
      name: 'flows',
      about: 'BACI_HS.._Y...._V.......csv with the columns t, i, j, k, v, q, or Parquet with these, a folder of it too',
      fits: ({ kind, columns }) =>
        (kind === 'csv' || kind === 'parquet') && flows.every((column) => columns.includes(column)),
      looksFor: flows,
    },
    {
      name: 'countries',
      about: 'country_codes_V.......csv, the numbers of economies with their ISO codes',
      fits: ({ kind, columns }) => kind === 'csv' && countries.every((column) => columns.includes(column)),
      looksFor: countries,
    },
  ],
  tables: [
    {
      reads: ['flows', 'countries'],
      sql: here('flows.sql'),
      mappings: ['imports', 'quantities', 'exports', 'union-imports', 'union-exports'].map((name) =>
        here(`${name}.yaml`),
      ),
    },
  ],
};
