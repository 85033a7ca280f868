import type { TableName } from '../../tables/schema.ts';

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
  blocs: 'A dated list of economies.',
  sources: 'A citable document, its licence, and whether its figures may be passed on.',
  definitions: 'An indicator: names, unit, range, formula.',
  site: 'The site itself: publisher, date of the edition, address.',
};

/** What a column holds, where its name does not say it all. */
export const columnNotes: Readonly<Record<string, string>> = {
  id: 'stable from edition to edition',
  reporter: 'economy whose supply is measured, ISO 3166-1 alpha-3; empty for the world',
  partner: 'economy it buys from; WLD is the total, OTH what is not split',
  economy: 'ISO 3166-1 alpha-3; WLD is the printed total, OTH the rest',
  measure: 'value (money) or quantity (mass); empty where the publisher does not say',
  base_year: 'year that a change is measured from',
  value: 'empty where there is none; the reason stands in its own column',
  lower: 'lower bound',
  upper: 'upper bound; empty where unbounded',
  unit: 'shares and indices are fractions of 1; figures are in the unit of their publisher',
  mark: 'E for a net exporter',
  grade: 'A (well established) to D (indicative only)',
  reason: 'why there is no value',
  method: 'how the bounds were found',
  quality: 'reported, estimated, withheld, bounded, not-reported or computed',
  primary: 'yes on the series that indicators use where several cover one year',
  basis: 'what the tonnes count',
  sources: 'ids, separated by spaces',
  published: 'as printed',
  line: 'line of the file, from 1',
  redistribute: 'yes, summary (totals and results only) or no',
  latex: 'formula for KaTeX',
  words: 'formula in words',
};
