import { WORLD } from '../../domain/dataset.ts';
import { seriesOf } from '../mapping/read-mapping.ts';
import type { Mapping } from '../mapping/schema.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import type { Confirmation, Extraction, ImportedSeries, Origin } from '../series.ts';
import { type Row, told } from '../tidy/row.ts';
import { classified } from './classification.ts';
import { complaintsAbout } from './complaints.ts';
import { type Dated, datedBy } from './dated.ts';
import type { Entry } from './entries.ts';
import { fieldsOf } from './fields.ts';
import { type Gathered, gather } from './gather.ts';
import { labelOf } from './label.ts';
import { itemColumnOf, unitChanges } from './no-rows.ts';
import { strangers } from './strangers.ts';

/**
 * The series that a mapping finds in the rows of a table. Nothing is dropped in silence: an economy nobody knows, a
 * cell that is no figure, a figure given twice, a year that does not add up and a series without rows are complaints;
 * what the mapping itself leaves out is told.
 *
 * @param used the economies to keep, for a mapping that asks for those in use
 */
export function extract(mapping: Mapping, rows: readonly Row[], used?: ReadonlySet<string>): Extraction {
  const all = seriesOf(mapping).flatMap((spec) => gather(mapping, spec, rows));
  const isUnused = ({ head }: Gathered) => head['economy'] !== undefined && used?.has(head['economy']) === false;
  const isAbsent = (gathered: Gathered) => isPassedOver(gathered, all);
  const kept = all.filter((gathered) => !isUnused(gathered) && !isAbsent(gathered));
  const table = { rows, itemColumn: itemColumnOf(seriesOf(mapping)) };
  const complaints = [
    ...strangers(kept),
    ...new Set(kept.flatMap((gathered) => complaintsAbout(gathered, table))),
    ...all.filter(isAbsent).flatMap((gathered) => unitChanges(gathered, rows)),
  ];
  const made = kept.map((gathered) => madeOf(mapping, gathered, complaints.length === 0));
  return {
    series: made.flatMap(({ series }) => series),
    complaints: [...complaints, ...made.flatMap((one) => one.complaints)],
    leftOut: [
      ...leftOutBy(mapping, rows),
      ...made.flatMap(({ leftOut }) => leftOut),
      ...all.filter(isAbsent).map((gathered) => `${labelOf(gathered)}: the table has no row of it.`),
      ...new Set(all.filter(isUnused).map(({ head }) => `${head['economy']} is left out, for no figure names it.`)),
    ],
    taken: new Set(all.flatMap(takenBy)),
  };
}

/** The rows of a series, those of years that it does not ask for left aside. */
function takenBy({ spec, rows }: Gathered): readonly Row[] {
  const column = spec.columns?.year;
  if (column === undefined || spec.years === undefined) return rows;
  const years = new Set(spec.years.map(String));
  return rows.filter((row) => years.has(row.get(column) ?? ''));
}

/** The series of some figures; set against their totals where nothing stands against single figures. */
function madeOf(mapping: Mapping, gathered: Gathered, isSound: boolean): Omit<Extraction, 'taken'> {
  const { spec, head } = gathered;
  const { years, gaps } = datedBy(gathered);
  const label = labelOf(gathered);
  const isSummed = isSound && mapping.kind !== 'balance' && mapping.kind !== 'governance';
  const toldAt = (year: number, sentence: string) => told(totalOf(gathered, year)?.row, sentence, spec.at);
  const asked = { spec, reporter: head['reporter'], label, years, told: toldAt };
  const closed = isSummed ? reconcile(asked) : { years, reasons: [], complaints: [] };
  const { classification, complaints } = classified(gathered, years);
  const series = years.size === 0 ? [] : [toSeries(mapping, gathered, { ...closed, classification })];
  const leftOut = gaps.map((year) => `${label}: ${year} is left out, for not every economy has a figure.`);
  return { series, complaints: [...closed.complaints, ...complaints], leftOut };
}

/** The printed total of a year, or its first figure. */
function totalOf({ entries }: Gathered, year: number): Entry | undefined {
  const own = entries.filter((entry) => entry.year === year);
  return own.find(({ key }) => key === WORLD) ?? own[0];
}

/**
 * True for a reporter without a row, where the mapping allows it. With `yes` others of the series must have some, for a
 * misspelt code has none at all; with `all` the import as a whole must.
 */
function isPassedOver({ spec, entries }: Gathered, all: readonly Gathered[]): boolean {
  if (spec.sparse === undefined || spec.sparse === 'no' || entries.length > 0) return false;
  return spec.sparse === 'all' || all.some((other) => other.spec === spec && other.entries.length > 0);
}

function leftOutBy({ left_out: leftOut = {}, ...mapping }: Mapping, rows: readonly Row[]): readonly string[] {
  const columns = new Set(seriesOf(mapping).map((spec) => spec.columns?.economy ?? ''));
  const names = new Set(rows.flatMap((row) => [...columns].map((column) => row.get(column) ?? '')));
  return Object.entries(leftOut).flatMap(([name, why]) => (names.has(name) ? [`${name} is left out: ${why}`] : []));
}

interface Closed {
  readonly years: Dated['years'];
  readonly reasons: readonly string[];
  readonly classification: Readonly<Record<string, string>> | undefined;
}

function toSeries({ kind }: Mapping, gathered: Gathered, { years, reasons, classification }: Closed): ImportedSeries {
  const { spec, file, head } = gathered;
  const section = kind === 'production' || kind === 'governance' ? 'series' : kind;
  const lesser = isLesser(gathered) ? { isLesser: true } : {};
  const said = confirmedIn(gathered).filter(({ year }) => years.has(year));
  const isThere = ({ figure, year }: Confirmation) => years.get(year)?.has(figure) === true;
  const [confirmed, absent] = [said.filter(isThere), said.filter((one) => !isThere(one))];
  const explained = [...new Set([...reasons, ...absent.map(({ why }) => why)])];
  return {
    kind,
    file,
    head,
    section,
    fields: fieldsOf(spec, explained, classification),
    years,
    confirmed,
    absent,
    ...lesser,
    origin: originOf(gathered),
  };
}

function originOf({ spec: { at }, entries }: Gathered): Origin {
  const rows = entries.flatMap(({ key, year, row }) => (row === undefined ? [] : [[`${year} ${key}`, row] as const]));
  return { mapping: at, rows: new Map(rows) };
}

/** What the mapping says of single figures of one reporter; what it says of other years waits for those. */
function confirmedIn({ spec: { confirmed = [] }, head }: Gathered): readonly Confirmation[] {
  const own = confirmed.filter(({ reporter }) => reporter === undefined || reporter === head['reporter']);
  return own.map(({ figure, year, why }) => ({ figure, year, why }));
}

/** Whether every row says that another table of the source tells more. */
function isLesser({ spec: { lesser }, entries }: Gathered): boolean {
  return lesser !== undefined && entries.every(({ row }) => lesser.matches.test(row?.get(lesser.column) ?? ''));
}
