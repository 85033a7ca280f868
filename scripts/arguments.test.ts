import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const project = join(import.meta.dirname, '..');

test.each(['check', 'indicators', 'build', 'coverage', 'pdf', 'audit', 'bench'])(
  '%s refuses a word that it does not know, and does nothing',
  (name) => {
    const { status, stderr } = spawnSync(process.execPath, [join('scripts', `${name}.ts`), '--rot', 'x'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain("Unknown option '--rot'");
    expect(stderr).toContain('--root <folder>');
  },
);
