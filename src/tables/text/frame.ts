import { columnsOf, type TableName } from '../schema.ts';

/** What stands between two rows of JSON. */
export const betweenRows = ',\n';

/** What stands after the last row of JSON. */
export const endOfJson = '\n]\n';

/** A table without rows as JSON. */
export const emptyJson = '[]\n';

/** What stands before the first row: the names of the columns in CSV, the beginning of a list in JSON. */
export function headOf(name: TableName) {
  return { csv: `${columnsOf(name).join(',')}\n`, json: '[\n' };
}
