import type { Adapter, FileHead, Form, TidyTable } from '../../adapter.ts';

const here = (file: string): URL => new URL(file, import.meta.url);

const longColumns = ['code', 'countryname', 'year', 'indicator', 'estimate', 'stddev'];
const wideSheets = ['VoiceandAccountability', 'GovernmentEffectiveness', 'RegulatoryQuality', 'RuleofLaw'];
const shortSheets = ['va', 'pv', 'ge', 'rq', 'rl', 'cc'];

const hasAll = (found: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((name) => found.includes(name));

const long: Form = {
  name: 'long',
  about: 'wgidataset.xlsx of the 2024 update, or the same as CSV: a row for each economy, year and dimension',
  fits: ({ kind, name, columns, sheets }) =>
    kind === 'workbook' ? sheets[0] === 'Sheet1' && /wgi/i.test(name) : hasAll(columns, longColumns),
  looksFor: longColumns,
  heading: { row: 1 },
};

const wide: Form = {
  name: 'wide',
  about: 'wgidataset.xlsx of the 2023 update and before: a sheet for each dimension, six columns for each year',
  fits: ({ kind, sheets }) => kind === 'workbook' && hasAll(sheets, wideSheets),
  looksFor: wideSheets,
};

const isRestructured = ({ kind, columns, sheets }: FileHead): boolean =>
  kind === 'workbook'
    ? hasAll(sheets, shortSheets)
    : hasAll(columns, ['INDICATOR', 'COMP_BREAKDOWN_1']) || columns.some((name) => name.startsWith('GOV_WGI_'));

const restructured: Form = {
  name: 'restructured',
  about: 'The form since 2025: sheets va, pv, ge, rq, rl, cc, or series named GOV_WGI_',
  fits: isRestructured,
  refused:
    'Since 2025 the indicators have another structure, other codes and other sources behind them, and a score of 0 to ' +
    '100 beside each estimate; every past value is new. No file of that form was at hand to test a reading of it, and ' +
    'its estimates may not continue those of an earlier update',
  looksFor: shortSheets,
};

/** What one form gives: read in its own way, and the rest alike. */
function tableOf(form: 'long' | 'wide'): TidyTable {
  return {
    reads: [form],
    views: { estimates: here(`${form}.sql`) },
    sql: here('governance.sql'),
    mappings: [here('governance.yaml')],
  };
}

/** Worldwide Governance Indicators of the World Bank, in the forms of its updates up to 2024. */
export const adapter: Adapter = {
  name: 'worldbank-wgi',
  about: 'World Bank, Worldwide Governance Indicators: updates up to 2024 (XLSX, CSV)',
  forms: [long, wide, restructured],
  tables: [tableOf('long'), tableOf('wide')],
};
