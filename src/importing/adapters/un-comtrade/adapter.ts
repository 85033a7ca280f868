import type { Adapter } from '../../adapter.ts';

const columns = ['freqCode', 'refYear', 'flowCode', 'partnerCode', 'cmdCode', 'primaryValue'];
const here = (file: string): URL => new URL(file, import.meta.url);

/** UN Comtrade: imports and exports as reporters state them, in the three forms in which the website and API give them. */
export const adapter: Adapter = {
  name: 'un-comtrade',
  about: 'UN Comtrade: annual imports and exports as reported (CSV and XLSX of the website, JSON of the interface)',
  forms: [
    {
      name: 'trade',
      about: 'Trade data with 47 columns, typeCode to isAggregate: TradeData.csv, TradeData.xlsx or the answer in JSON',
      fits: ({ kind, columns: found, sheets }) =>
        kind === 'workbook' ? sheets[0] === 'Sheet1' : columns.every((column) => found.includes(column)),
      encoding: 'windows-1252',
      looksFor: columns,
      heading: { row: 1 },
    },
  ],
  tables: [{ reads: ['trade'], sql: here('trade.sql'), mappings: [here('imports.yaml'), here('exports.yaml')] }],
};
