import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { registered } from '../../indicators/registry.ts';

const source = join(import.meta.dirname, '..', '..');

/** Indicators that no step gathers anything for: nobody publishes it, or this edition has not taken it in. */
const notGathered = ['priority-rank', 'priority-score', 'rank-interval', 'supply-risk-usgs', 'upstream-dependence'];

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(folder, file).split(sep).join('/'));
}

function textOf(file: string): string {
  return readFileSync(join(source, file), 'utf8');
}

/** Files whose values (not types alone) a file imports. */
function importedBy(file: string): readonly string[] {
  return [...textOf(file).matchAll(/^import (?!type )[^;]*? from '(\.[^']+)'/gms)].map(([, target = '']) =>
    relative(source, join(source, file, '..', target))
      .split(sep)
      .join('/'),
  );
}

test('every indicator has a step that gathers its input, but for those that are known to have none', () => {
  const imported = new Set(filesBelow('compute').flatMap(importedBy));
  const declaringInput = new Map(
    filesBelow('indicators').flatMap((file) =>
      [...textOf(file).matchAll(/defineInput(?:<[^(]*>)?\(\s*'([^']+)'/g)].map(
        ([, name = '']) => [name, file] as const,
      ),
    ),
  );
  const lacking = registered.filter(
    ({ file, indicator }) =>
      !imported.has(`indicators/${file}`) && !imported.has(declaringInput.get(indicator.input.name) ?? ''),
  );
  expect(lacking.map(({ indicator }) => indicator.id).sort()).toEqual(notGathered);
});
