import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inSession } from './session.ts';

test('the folder of a session is taken away, with what is in it', async () => {
  const folder = await inSession(async (session) => {
    writeFileSync(join(session.folder, 'copy.csv'), 'a');
    return session.folder;
  });
  expect(existsSync(folder)).toBe(false);
});

test('it is taken away where the work fails, too', async () => {
  let folder = '';
  const work = inSession(async (session) => {
    folder = session.folder;
    await session.connection.run('select nothing from nowhere');
  });
  await expect(work).rejects.toThrow('nowhere');
  expect(folder).not.toBe('');
  expect(existsSync(folder)).toBe(false);
});
