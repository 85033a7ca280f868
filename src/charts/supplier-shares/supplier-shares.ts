import type { Language } from '../../text/language/language.ts';
import type { ChartModel, Names } from '../model.ts';
import { type SupplyRow, sharesOf } from '../shares.ts';
import type { Bounds } from '../text/format.ts';
import { type Reference, supplierSharesDrawing } from './drawing.ts';
import { entriesOf } from './entries.ts';
import { columnsOf, dataOf, tableOf } from './table.ts';
import { altText, notes, type Subject, section, subtitle, title } from './words.ts';

export interface SupplierSharesInput {
  /** The producers of one mineral, stage and year, or a reporter's partners: one source, one unit. `WLD` may be there. */
  readonly rows: readonly SupplyRow[];
  /** What the list leaves over, as the indicators take it, where the publisher prints a total but no rest. */
  readonly rest?: Bounds;
  readonly language: Language;
  readonly names: Names;
  /** The years an average covers, "2021–24"; absent, the year of the rows. */
  readonly period?: string;
  /** The line to compare with; `null` for none. Absent, the EU's benchmark where the largest share comes near it. */
  readonly reference?: Reference | null;
}

/** Regulation (EU) 2024/1252, Art. 5: by 2030, for each strategic raw material at any stage of processing. */
export function euBenchmark({ say }: Language): Reference {
  return { share: 0.65, label: say(`${section}.benchmark`), note: say(`${section}.notes.benchmark`) };
}

const nearBenchmark = 0.5;

/**
 * Who supplies how much of one year: ranked bars of shares with the range each may lie in, at most ten suppliers by
 * name, then the other listed together, then what the publisher does not split.
 * @throws {RangeError} if there is no row, or rows of more than one list
 */
export function supplierShares(input: SupplierSharesInput): ChartModel {
  const { rows, language, names } = input;
  const shares = sharesOf(rows, input.rest);
  const [row] = rows;
  if (row === undefined) throw new RangeError('no row');
  const subject: Subject = { names, language, row, period: input.period ?? String(row.year) };
  const entries = entriesOf(shares, subject);
  const table = tableOf(shares, subject);
  const largest = shares.suppliers[0]?.share.value ?? 0;
  const reference =
    input.reference === undefined && largest >= nearBenchmark ? euBenchmark(language) : (input.reference ?? null);
  const frame = { reference, words: language.words };
  return {
    title: title(shares, subject),
    subtitle: subtitle(subject),
    alt: altText(entries, table.length, subject),
    notes: [...notes(entries, shares.notReported.map(names.economy), subject), ...(reference ? [reference.note] : [])],
    columns: columnsOf(subject),
    table,
    data: dataOf(shares, subject),
    drawings: {
      wide: supplierSharesDrawing(entries, 'wide', frame),
      narrow: supplierSharesDrawing(entries, 'narrow', frame),
    },
  };
}
