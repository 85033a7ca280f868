import type { Adapter } from '../../adapter.ts';
import { readTables } from '../../import-files.ts';
import type { Asked } from '../../plan-import.ts';
import type { Row } from '../../tidy/row.ts';

/** For tests: the tidy rows of a publisher's files, of all tables one after the other, or the complaints. */
export async function tidyRows(
  adapter: Adapter,
  paths: readonly string[],
  asked: Asked = {},
): Promise<{ readonly rows: readonly Row[]; readonly complaints: readonly string[] }> {
  const reading = await readTables({ adapter, paths, ...asked }, () => {});
  if (reading.kind === 'complaints') return { rows: [], complaints: reading.complaints };
  return { rows: [...new Set(reading.tables.flatMap(({ table }) => table.rows))], complaints: [] };
}
