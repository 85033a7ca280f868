import type { Adapter } from '../../adapter.ts';

/** Any CSV, Parquet or JSON, or one sheet of a workbook, with a mapping that is named on the command line. */
export const adapter: Adapter = {
  name: 'table',
  about: 'any CSV, JSON, Parquet or XLSX, with a mapping in YAML of your own',
  forms: [
    {
      name: 'table',
      about: 'a table with one line of headings',
      fits: () => true,
      heading: { row: 1 },
    },
  ],
  tables: [{ reads: ['table'], sql: new URL('./table.sql', import.meta.url), mappings: [] }],
};
