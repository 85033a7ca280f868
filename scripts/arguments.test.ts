import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const project = join(import.meta.dirname, '..');

test.each(['check', 'indicators', 'build'])('%s refuses a word that it does not know, and does nothing', (name) => {
  const { status, stderr } = spawnSync(process.execPath, [join('scripts', `${name}.ts`), '--rot', 'x'], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain("Unknown option '--rot'");
  expect(stderr).toContain('--root <folder>');
});

test('a build that a mistake ends leaves no folder of its own behind', () => {
  const root = join(project, 'src', 'testing');
  const run = spawnSync(process.execPath, [join('scripts', 'build.ts'), '--root', root], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('missing-file');
  expect(readdirSync(join(project, '.lodestone')).filter((name) => name.startsWith('site-'))).toEqual([]);
});
