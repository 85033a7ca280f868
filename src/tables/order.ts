import { columnsOf, type Row, type TableName } from './schema.ts';
import { sorted } from './sort.ts';

/** Tables of which one row alone, or the order of a file or of the registry, says what comes first. */
const asTheyCome: readonly TableName[] = ['definitions', 'letters', 'bands', 'site', 'agreement', 'agreement_sets'];

const byOther: Partial<Readonly<Record<TableName, readonly string[]>>> = {
  ...{ indicators: ['id'], workings: ['id'], grades: ['id'] },
  /** Inputs of a result keep the order in which the formula takes them. */
  inputs: ['id'],
  /** The stages of a mineral go from upstream on. */
  stages: ['mineral', 'position'],
};

/** Rows of a table in the order in which they are published: by its columns, the first deciding first, if by nothing else. */
export function inOrder<N extends TableName>(name: N, rows: readonly Row<N>[]): readonly Row<N>[] {
  return asTheyCome.includes(name) ? rows : sorted<Row<N>>(rows, byOther[name] ?? columnsOf(name));
}
