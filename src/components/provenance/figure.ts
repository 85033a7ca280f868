import type { BalanceRow, ImportRow, ProductionRow, Row, SeriesRow } from '../../tables/schema.ts';
import { span } from '../../text/dates.ts';
import type { Edition } from '../../text/edition.ts';
import { compact, reported } from '../../text/numbers.ts';
import type { Printable } from '../../text/printable.ts';
import { rangeOf } from '../../text/range.ts';
import { inUnit } from '../../text/units.ts';
import { longNames } from '../names.ts';
import { type RecordPlace, recordPlace } from './inputs.ts';
import { knownErrorAt, knownErrorsIn } from './known-errors.ts';
import type { NumberContent } from './panels.ts';
import { revisionNote } from './revisions.ts';

type FigureRow = ProductionRow | ImportRow | BalanceRow;

/** Everything a panel says about a figure that is shown as published. */
export interface FigureExplanation {
  readonly number: string;
  readonly subject: string;
  readonly published: string;
  readonly range: string;
  readonly counts: string;
  /** What is noted of the series, in the language of the data. */
  readonly note: string;
  /** From which year its codes are of another revision of the nomenclature; empty where of one. */
  readonly revision: string;
  readonly source: string;
  readonly table: string;
  readonly place: RecordPlace | undefined;
  readonly errors: readonly Row<'corrections'>[];
}

const kinds = { economy: 'production', partner: 'imports', term: 'balance' } as const;

function codeOf(row: FigureRow): readonly [keyof typeof kinds, string] {
  if ('economy' in row) return ['economy', row.economy];
  return 'partner' in row ? ['partner', row.partner] : ['term', row.term];
}

type PlaceRow = Edition['tables']['figures'][number];
/** Where a figure stands in the data, and how it is printed there. */
function placeRowOf(query: Edition, row: FigureRow): PlaceRow | undefined {
  const [column, economy] = codeOf(row);
  const reporter = 'reporter' in row ? row.reporter : '';
  const { mineral, stage, year, unit, primary, source } = row;
  const of = { kind: kinds[column], reporter, mineral, stage, economy, year, unit, primary, source };
  return query.where('figures', of).at(-1);
}

/** The line of the data that a figure stands on; `undefined` where the table of places has none. */
export function placeOfFigure(query: Edition, row: FigureRow): RecordPlace | undefined {
  const place = placeRowOf(query, row);
  return place && recordPlace(query, place);
}

/** The series a figure belongs to. */
export function seriesOf(query: Edition, row: FigureRow): SeriesRow | undefined {
  const place = placeRowOf(query, row);
  return place && query.where('series', { file: place.file, path: place.series })[0];
}

/** The year of a figure, or "2021–24" where its series averages over years. */
function figurePeriod(row: FigureRow, series: SeriesRow | undefined): string {
  return span(series?.average_from ?? row.year, row.year);
}

function subjectOf(query: Edition, row: FigureRow): string {
  const names = longNames(query);
  const { mineral, stage, year } = row;
  const of = { mineral: names.mineral(mineral), stage: names.stageInText(mineral, stage) };
  const goods = query.say('provenance.goods', of);
  if ('economy' in row) {
    const economy = names.economy(row.economy);
    return query.say('provenance.figure.production', { economy, goods, year });
  }
  const reporter = names.economy(row.reporter);
  if ('term' in row)
    return query.say('provenance.figure.balance', {
      term: query.words.terms[row.term] ?? row.term,
      reporter,
      goods,
      year,
    });
  const period = figurePeriod(row, seriesOf(query, row));
  return query.say('provenance.figure.imports', { reporter, partner: names.economy(row.partner), goods, period });
}

/** The row that a panel is about. */
export function figureRow(query: Edition, content: Extract<NumberContent, { kind: 'figure' }>): FigureRow {
  const row = query.rowAt(content.table, content.index);
  if (!row) throw new Error(`the table "${content.table}" has no row ${content.index}`);
  return row;
}

/** A published figure with its quality as the number formats take it. */
export function printableFigure(row: FigureRow): Printable {
  if ('published' in row && row.published === 'E') return { ...row, reason: 'net-exporter' };
  const isKept = row.quality === 'withheld' || row.quality === 'bounded';
  const reason = row.value !== null ? '' : isKept ? 'withheld' : 'not-reported';
  return { value: row.value, lower: row.lower, upper: row.upper, unit: row.unit, reason, quality: row.quality };
}

/** The errors that are known in a figure, or in the figures that a result rests on. */
export function knownErrorsOf(query: Edition, content: NumberContent): readonly Row<'corrections'>[] {
  if (content.kind === 'result') return knownErrorsIn(query, content.id);
  const found = knownErrorAt(query, placeRowOf(query, figureRow(query, content)));
  return found === undefined ? [] : [found];
}

/** The figure as the publisher has it: its value with its quality, else what is printed in its place. */
function publishedText({ say, words }: Edition, row: FigureRow, place: PlaceRow | undefined): string {
  const quality = words.terms[row.quality] ?? row.quality;
  if (row.value === null) return place?.published || quality;
  const value = inUnit(reported(row.value, words), row.unit, words);
  return say('provenance.figure.published', { value, quality });
}

/** Everything there is to say about a published figure. */
export function explainFigure(query: Edition, content: Extract<NumberContent, { kind: 'figure' }>): FigureExplanation {
  const { words } = query;
  const row = figureRow(query, content);
  const place = placeRowOf(query, row);
  const series = seriesOf(query, row);
  return {
    number: row.value === null ? (words.terms[row.quality] ?? row.quality) : compact(row.value, row.unit, words),
    subject: subjectOf(query, row),
    published: publishedText(query, row, place),
    range: rangeOf(printableFigure(row), words),
    counts: longNames(query).basis('basis' in row ? row.basis : (series?.basis ?? '')),
    note: series?.note ?? '',
    revision: series === undefined ? '' : revisionNote(query, series),
    source: row.source,
    table: series?.table ?? '',
    place: place && recordPlace(query, place),
    errors: knownErrorsOf(query, content),
  };
}
