import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemCodes } from './problem.ts';

test('every code of a problem is explained in CONTRIBUTING.md, in the words of the code itself', () => {
  const guide = readFileSync(join(import.meta.dirname, '..', 'CONTRIBUTING.md'), 'utf8');
  const missing = Object.entries(problemCodes).filter(
    ([code, sentence]) => !guide.includes(`| \`${code}\` | ${sentence} |`),
  );
  expect(missing).toEqual([]);
});
