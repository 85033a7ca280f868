import { columnNotes, tableColumnNotes } from './column-notes.ts';
import type { TableName } from './schema.ts';

/** What a row of each table is. */
export const descriptions: Readonly<Record<TableName, string>> = {
  indicators: 'One computed result: a value with bounds and grade, or the reason why there is none.',
  inputs: 'One input of one result, with the line of the record it stands on.',
  parts: 'One named part of a result, such as the largest supplier behind a top share.',
  production: 'World production of one economy in one year, as published.',
  imports: 'Imports of one reporter from one partner in one year, as published.',
  exports: 'Exports of one reporter to one partner in one year, as published.',
  balances: 'One term of a supply balance, as published.',
  figures: 'Where one figure stands, how it is printed, and the series it belongs to.',
  series:
    'What the figures of one series have in common: source, table, unit, what is counted, the note that prevents misuse.',
  governance: 'One governance estimate of one economy, with its standard error.',
  minerals: 'A mineral: names, stages, uses, recycling.',
  notes: 'A sentence that prevents misuse of the figures of a mineral.',
  stages: 'A stage of a mineral’s chain, upstream first, with the customs codes traded there.',
  lists: 'An official list of critical minerals that a mineral is on.',
  economies: 'Names of an economy.',
  names: 'A name in another language of something that the other tables name.',
  blocs: 'A dated list of economies.',
  sources: 'A citable document, its licence, and whether its figures may be passed on.',
  definitions: 'An indicator: names, unit, range, formula.',
  letters: 'A letter of an indicator’s formula and what it stands for.',
  bands: 'A named stretch of an indicator’s range, and who set it.',
  workings: 'The formula of one result with its numbers put in.',
  grades: 'The grade of each of the four tests behind the grade of one result.',
  site: 'The site itself: publisher, date of the edition, address.',
  agreement: 'A result that somebody else published, beside ours from the same inputs, and how the two agree.',
  agreement_sets: 'What the published results of one set have in common, and how many agree with ours.',
  recycling_rates: 'The end-of-life recycling input rate of a mineral, in percent, with its year and place.',
  substitution: 'A substitution index of a mineral after the EU method: 1 means that nothing can take its place.',
  uses: 'One end use of a mineral in one reporter, its sector, and what the sector adds to the economy in million euro.',
  sourcing:
    'The share of one economy in what a reporter uses, in percent: the reporter’s own production, or that of its members, and imports.',
  trade_parameters: 'The trade parameter of one economy after the EU method; one that is not listed has 1.',
  corrections: 'A known error of a source: what it prints, what stands here, how it is known, and who was told.',
  primary_sources: 'Whose world production indicators use at one stage in some years, and why.',
  differences: 'A figure of another publisher, or of another edition, beside the primary one, and the difference.',
  mirror: 'One flow of trade as its importer and as its exporter report it, and the gap.',
  re_exporters: 'An economy that exports goods of a stage that it is not known to produce: a likely re-export hub.',
  omissions: 'Something that a reader may look for and that is not here, why, and where else it is.',
  targets: 'A published target for an indicator, with who set it and its baseline where one is stated.',
};

/** What a column of a table holds, as a part of a sentence. Empty for a column that nobody has described yet. */
export function columnNote(table: TableName, column: string): string {
  return tableColumnNotes[`${table}.${column}`] ?? columnNotes[column] ?? '';
}
