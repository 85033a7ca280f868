import type { Form, TidyTable } from '../../adapter.ts';
import { inSession } from '../../reading/session.ts';
import { createSheetTable } from '../../reading/workbook-view.ts';
import { type Tidying, tidyTable } from '../../tidy/tidy-table.ts';

/** For tests: what a table makes of a workbook whose sheets hold these cells; the workbook is called `given.xlsx`. */
export function tidiedSheets(
  form: Form,
  table: Pick<TidyTable, 'sql' | 'views'>,
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
): Promise<Tidying> {
  const file = { path: 'given.xlsx', name: 'given.xlsx', kind: 'workbook' } as const;
  return inSession(async (session) => {
    const given = Object.entries(sheets).map(([name, rows]) => ({ file, sheet: { name, rows } }));
    await createSheetTable(form, given, session);
    return tidyTable(table, [{ file, readFrom: file.path }], session);
  });
}
