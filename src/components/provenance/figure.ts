import type { BalanceRow, ImportRow, ProductionRow, Row, SeriesRow } from '../../tables/schema.ts';
import { basisInWords } from '../../text/basis.ts';
import { span } from '../../text/dates.ts';
import type { Edition } from '../../text/edition.ts';
import { english } from '../../text/english.ts';
import { compact, reported } from '../../text/numbers.ts';
import type { Printable } from '../../text/printable.ts';
import { rangeOf } from '../../text/range.ts';
import { unitAfter } from '../../text/units.ts';
import type { Words } from '../../text/words.ts';
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
  readonly note: string;
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
type PlaceKey = Pick<
  PlaceRow,
  'kind' | 'reporter' | 'mineral' | 'stage' | 'economy' | 'year' | 'unit' | 'primary' | 'source'
>;

function keyOf({ kind, reporter, mineral, stage, economy, year, unit, primary, source }: PlaceKey): string {
  return [kind, reporter, mineral, stage, economy, year, unit, primary, source].join('|');
}

const places = new WeakMap<Edition, ReadonlyMap<string, PlaceRow>>();

function placesOf(query: Edition): ReadonlyMap<string, PlaceRow> {
  const known = places.get(query);
  if (known) return known;
  const made = new Map(query.tables.figures.map((row) => [keyOf(row), row]));
  places.set(query, made);
  return made;
}

/** Where a figure stands in the data, and how it is printed there. */
function placeRowOf(query: Edition, row: FigureRow): PlaceRow | undefined {
  const [column, economy] = codeOf(row);
  const reporter = 'reporter' in row ? row.reporter : '';
  return placesOf(query).get(keyOf({ ...row, kind: kinds[column], reporter, economy }));
}

/** The line of the data that a figure stands on; `undefined` where the table of places has none. */
export function placeOfFigure(query: Edition, row: FigureRow): RecordPlace | undefined {
  const place = placeRowOf(query, row);
  return place && recordPlace(query, place);
}

/** The series a figure belongs to. */
export function seriesOf(query: Edition, row: FigureRow): SeriesRow | undefined {
  const place = placeRowOf(query, row);
  return place && query.tables.series.find(({ file, path }) => file === place.file && path === place.series);
}

/** The year of a figure, or "2021–24" where its series averages over years. */
function figurePeriod(row: FigureRow, series: SeriesRow | undefined): string {
  return span(series?.average_from ?? row.year, row.year);
}

function subjectOf(query: Edition, row: FigureRow): string {
  const mineral = query.mineral(row.mineral)?.name ?? row.mineral;
  const stage = query.stage(row.mineral, row.stage)?.name.toLowerCase() ?? row.stage;
  const of = `${mineral}, ${stage}`;
  const period = figurePeriod(row, seriesOf(query, row));
  const named = (id: string) => english.terms[id] ?? query.economy(id)?.name ?? id;
  if ('economy' in row) return `Production · ${named(row.economy)} · ${of} · ${row.year}`;
  if ('partner' in row) return `Imports of ${named(row.reporter)} · from ${named(row.partner)} · ${of} · ${period}`;
  return `${named(row.term)} · ${named(row.reporter)} · ${of} · ${row.year}`;
}

/** The row that a panel is about. */
export function figureRow(query: Edition, content: Extract<NumberContent, { kind: 'figure' }>): FigureRow {
  const row = query.tables[content.table][content.index];
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

/** Everything there is to say about a published figure. */
export function explainFigure(
  query: Edition,
  content: Extract<NumberContent, { kind: 'figure' }>,
  words: Words = english,
): FigureExplanation {
  const row = figureRow(query, content);
  const place = placeRowOf(query, row);
  const series = seriesOf(query, row);
  const quality = words.terms[row.quality] ?? row.quality;
  const basis = 'basis' in row ? row.basis : (series?.basis ?? '');
  return {
    number: row.value === null ? quality : compact(row.value, row.unit, words),
    subject: subjectOf(query, row),
    published:
      row.value === null
        ? place?.published || quality
        : `${reported(row.value, words)}${unitAfter(row.unit, words)}, ${quality}`,
    range: rangeOf(printableFigure(row), words),
    counts: basisInWords(basis),
    note: series === undefined ? '' : `${series.note} ${revisionNote(series)}`.trim(),
    source: row.source,
    table: series?.table ?? '',
    place: place && recordPlace(query, place),
    errors: knownErrorsOf(query, content),
  };
}
