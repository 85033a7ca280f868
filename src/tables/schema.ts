import { z } from 'astro/zod';
import { nameKinds } from '../domain/name.ts';
import { omissionReasons } from '../domain/omission.ts';
import { agreementSchemas } from './agreement-schema.ts';
import { bounds, measure, number, optionalNumber, testGrade, text, yesNo } from './columns.ts';
import { correctionSchemas } from './correction-schema.ts';
import { criticalitySchemas } from './criticality-schema.ts';
import { differenceSchemas } from './difference-schema.ts';

const tradeRow = z.strictObject({
  reporter: text,
  mineral: text,
  stage: text,
  partner: text,
  year: number,
  measure,
  ...bounds,
  unit: text,
  quality: text,
  primary: yesNo,
  source: text,
  average_from: optionalNumber,
});

const seriesKind = z.enum(['production', 'imports', 'exports', 'balance', 'sourcing']);

/**
 * The published tables: `public/data/v1/<name>.csv` and `<name>.json`, columns in the order given here. A change of a
 * column is a new version of the whole folder. "Not there" is an empty cell in CSV; in JSON `null` for a number and `''`
 * for a text. The reason stands in its own column. Lists within a cell are separated by one space; a phrase in such a
 * list has hyphens for its own spaces.
 */
export const tableSchemas = {
  indicators: z.strictObject({
    id: text,
    indicator: text,
    reporter: text,
    mineral: text,
    stage: text,
    partner: text,
    bloc: text,
    measure,
    year: number,
    base_year: optionalNumber,
    ...bounds,
    unit: text,
    mark: text,
    grade: z.enum(['A', 'B', 'C', 'D', '']),
    reason: text,
    method: text,
    assumptions: text,
    sources: text,
  }),
  inputs: z.strictObject({
    id: text,
    input: text,
    ...bounds,
    unit: text,
    year: number,
    quality: text,
    source: text,
    file: text,
    path: text,
    line: number,
  }),
  parts: z.strictObject({ id: text, part: text, value: number }),
  production: z.strictObject({
    mineral: text,
    stage: text,
    economy: text,
    year: number,
    ...bounds,
    unit: text,
    basis: text,
    quality: text,
    primary: yesNo,
    source: text,
    average_from: optionalNumber,
  }),
  imports: tradeRow,
  exports: tradeRow,
  /** Terms of supply balances as published, `net_import_reliance` in percent with the publisher's mark. */
  balances: z.strictObject({
    reporter: text,
    mineral: text,
    stage: text,
    term: text,
    year: number,
    ...bounds,
    unit: text,
    basis: text,
    published: text,
    quality: text,
    primary: yesNo,
    source: text,
  }),
  /**
   * Where each figure stands and how it is printed. The row of `production`, `imports`, `exports`, `balances` or
   * `sourcing` has the same cells; `economy` is there the economy, partner or term. `series` is the path of its series
   * within the file.
   */
  figures: z.strictObject({
    kind: seriesKind,
    reporter: text,
    mineral: text,
    stage: text,
    economy: text,
    year: number,
    unit: text,
    primary: yesNo,
    source: text,
    published: text,
    file: text,
    series: text,
    line: number,
  }),
  /** What every series of figures has in common, with the note that prevents its misuse. */
  series: z.strictObject({
    kind: seriesKind,
    reporter: text,
    mineral: text,
    stage: text,
    source: text,
    unit: text,
    basis: text,
    table: text,
    hs: text,
    classification: text,
    first_year: number,
    last_year: number,
    average_from: optionalNumber,
    coverage: optionalNumber,
    primary: yesNo,
    note: text,
    file: text,
    path: text,
    line: number,
  }),
  governance: z.strictObject({
    economy: text,
    dimension: text,
    year: number,
    estimate: optionalNumber,
    stderr: optionalNumber,
    source: text,
  }),
  minerals: z.strictObject({
    id: text,
    name: text,
    name_ja: text,
    name_in_text: text,
    symbol: text,
    stages: text,
    uses: text,
    uses_source: text,
    recycling_rate: optionalNumber,
    recycling_rate_source: text,
    file: text,
  }),
  stages: z.strictObject({
    mineral: text,
    stage: text,
    position: number,
    name: text,
    name_ja: text,
    goods: text,
    kind: z.enum(['extraction', 'processing', 'fabrication']),
    beside: text,
    basis: text,
    hs: text,
    note: text,
  }),
  /** Sentences that prevent misuse of a mineral's figures, in their order. */
  notes: z.strictObject({ mineral: text, position: number, note: text, source: text, absent: text }),
  lists: z.strictObject({ mineral: text, list: text, source: text, note: text }),
  economies: z.strictObject({ id: text, name: text, name_ja: text, name_in_text: text }),
  /**
   * Names in other languages than English, and of what tonnes count the English words, too. `in_text` is the name inside a
   * sentence where it is another, `reading` how it is read where its script does not say.
   */
  names: z.strictObject({
    kind: z.enum(nameKinds),
    id: text,
    language: text,
    name: text,
    in_text: text,
    reading: text,
  }),
  blocs: z.strictObject({
    id: text,
    name: text,
    name_in_text: text,
    members: text,
    as_of: text,
    source: text,
    note: text,
  }),
  sources: z.strictObject({
    id: text,
    publisher: text,
    title: text,
    edition: text,
    date: text,
    doi: text,
    url: text,
    licence: text,
    redistribute: z.enum(['yes', 'summary', 'no']),
    retrieved: text,
    via: text,
    note: text,
    file: text,
    line: number,
  }),
  /** What is not here, or not in full: what, why, and where else it is. */
  omissions: z.strictObject({
    id: text,
    what: text,
    reason: z.enum(omissionReasons),
    why: text,
    publisher: text,
    source: text,
    instead: text,
    file: text,
    line: number,
  }),
  /** The indicators this edition computes: names, unit, range and formula, from the registry. */
  definitions: z.strictObject({
    id: text,
    family: text,
    name: text,
    name_ja: text,
    name_in_text: text,
    input: text,
    unit: text,
    range_low: optionalNumber,
    range_high: optionalNumber,
    words: text,
    latex: text,
  }),
  /** What the letters of each indicator's formula stand for. */
  letters: z.strictObject({ indicator: text, position: number, latex: text, meaning: text }),
  /** Named stretches of an indicator's range, each up to `to`; the last is open. */
  bands: z.strictObject({ indicator: text, position: number, name: text, to: optionalNumber, set_by: text }),
  /** The formula of each result with its numbers put in, as a line of text. */
  workings: z.strictObject({ id: text, working: text }),
  /** The grade of each of the four tests behind the grade of a result. */
  grades: z.strictObject({ id: text, width: testGrade, coverage: testGrade, estimated: testGrade, age: testGrade }),
  /** One row: the site itself. */
  site: z.strictObject({
    name: text,
    publisher: text,
    contact: text,
    repository: text,
    branch: text,
    editor: text,
    address: text,
    base: text,
    languages: text,
    as_of: text,
    next_update: text,
    baseline_year: optionalNumber,
    enhancements: yesNo,
  }),
  ...agreementSchemas,
  ...criticalitySchemas,
  ...correctionSchemas,
  ...differenceSchemas,
} as const;

export type TableName = keyof typeof tableSchemas;
export const tableNames = Object.keys(tableSchemas) as readonly TableName[];

/** Rows of a table. */
export type Row<N extends TableName> = Readonly<z.infer<(typeof tableSchemas)[N]>>;

/** All tables of one edition, by name; rows sorted. */
export type Tables = { readonly [N in TableName]: readonly Row<N>[] };

export type IndicatorRow = Row<'indicators'>;
export type InputRow = Row<'inputs'>;
export type PartRow = Row<'parts'>;
export type ProductionRow = Row<'production'>;
export type ImportRow = Row<'imports'>;
export type BalanceRow = Row<'balances'>;
export type SeriesRow = Row<'series'>;
export type SourceRow = Row<'sources'>;
export type MineralRow = Row<'minerals'>;
export type StageRow = Row<'stages'>;
export type DefinitionRow = Row<'definitions'>;
export type SiteRow = Row<'site'>;

/** The columns of a table, in their published order. */
export function columnsOf(name: TableName): readonly string[] {
  return Object.keys(tableSchemas[name].shape);
}
