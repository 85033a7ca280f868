import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Form } from '../../adapter.ts';
import { openViews } from '../open-views.ts';
import { inSession, type Session } from '../session.ts';

/** For tests: does some work with a file of these bytes, under this name, and takes it away again. */
export async function withFile<Answer>(
  name: string,
  bytes: string | Uint8Array,
  work: (path: string) => Promise<Answer>,
): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-test-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return await work(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** For tests: a form that any file is of. */
export const anyForm: Form = { name: 'any', about: 'any file', fits: () => true };

/** For tests: the rows of a file as a view has them, or the complaints, with the file's name in place of its path. */
export function rowsOf(path: string, form: Partial<Form> = {}): Promise<readonly unknown[]> {
  return inSession(async (session) => {
    const views = await openViews([path], [{ ...anyForm, ...form }], session);
    if (views.kind === 'complaints') return views.complaints.map((text) => text.replaceAll(path, basename(path)));
    return asked(session);
  });
}

async function asked({ connection }: Session): Promise<readonly unknown[]> {
  const answer = await connection.runAndReadAll('select * from "any"');
  return answer.getRowObjectsJson();
}
