import { economyCode } from '../economies.ts';
import type { Mapping, SeriesSpec } from '../mapping/schema.ts';
import type { ImportedSeries } from '../series.ts';
import type { Row } from '../tidy/row.ts';
import { rowsWhere } from './cells.ts';
import { balanceEntries, type Entry, governanceEntries, supplierEntries } from './entries.ts';

/** Figures that make one series, and the file they belong in. */
export interface Gathered {
  readonly spec: SeriesSpec;
  readonly file: string;
  readonly head: ImportedSeries['head'];
  readonly entries: readonly Entry[];
  /** The rows that they rest on, and those that give none in the years asked for. */
  readonly rows: readonly Row[];
}

/** The figures that a mapping takes from a table for one of its series: one list for each file they go to. */
export function gather(mapping: Mapping, spec: SeriesSpec, rows: readonly Row[]): readonly Gathered[] {
  const column = spec.columns?.economy ?? '';
  const matching = rowsWhere(rows, spec.where ?? {}).filter((row) => !isLeftOut(mapping, row.get(column) ?? ''));
  switch (mapping.kind) {
    case 'governance':
      return ofEconomies(mapping, spec, matching);
    case 'production': {
      const { mineral = '' } = spec;
      const entries = supplierEntries(matching, spec, mapping.names);
      return [{ spec, file: `data/production/${mineral}.yaml`, head: { mineral }, entries, rows: matching }];
    }
    default:
      return (spec.reporters ?? []).map((reporter) =>
        ofReporter(mapping, spec, reportedBy(matching, spec, reporter), reporter),
      );
  }
}

/** Whether the mapping leaves out the rows of an economy, as the table names it. */
function isLeftOut({ left_out: leftOut = {} }: Mapping, name: string): boolean {
  return Object.hasOwn(leftOut, name);
}

function ofReporter(mapping: Mapping, spec: SeriesSpec, rows: readonly Row[], reporter: string): Gathered {
  const { mineral = '' } = spec;
  const entries = mapping.kind === 'balance' ? balanceEntries(rows, spec) : supplierEntries(rows, spec, mapping.names);
  const file = `data/supply/${reporter}/${mineral}.yaml`;
  return {
    spec,
    file,
    head: { reporter, mineral },
    entries,
    rows: mapping.kind === 'balance' ? inTerms(rows, spec) : rows,
  };
}

/** The rows that a term of a balance asks for. */
function inTerms(rows: readonly Row[], { terms = {} }: SeriesSpec): readonly Row[] {
  const parts = Object.values(terms).flatMap((term) => term?.parts ?? []);
  return [...new Set(parts.flatMap((part) => rowsWhere(rows, part)))];
}

function reportedBy(rows: readonly Row[], spec: SeriesSpec, reporter: string): readonly Row[] {
  const column = spec.columns?.reporter;
  return column === undefined ? rows : rows.filter((row) => economyCode(row.get(column) ?? '') === reporter);
}

function ofEconomies(mapping: Mapping, spec: SeriesSpec, rows: readonly Row[]): readonly Gathered[] {
  const column = spec.columns?.economy ?? '';
  return [...Map.groupBy(rows, (row) => row.get(column) ?? '')].map(([name, own]) => {
    const economy = economyCode(name, mapping.names);
    const entries = governanceEntries(own, spec);
    if (economy !== undefined)
      return { spec, file: `data/governance/${economy}.yaml`, head: { economy }, entries, rows: own };
    return {
      spec,
      file: '',
      head: {},
      entries: entries.map((entry) => ({ ...entry, name, key: undefined })),
      rows: own,
    };
  });
}
