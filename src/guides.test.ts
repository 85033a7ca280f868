import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sizeOf, units } from './domain/unit.ts';

const root = join(import.meta.dirname, '..');
const guides = globSync(['*.md', 'data/README.md', 'src/**/README.md'], { cwd: root }).sort();
const textOf = (guide: string) => readFileSync(join(root, guide), 'utf8');

/** The paths that a guide names from the root; `<name>` and `…` in them stand for anything. */
function pathsIn(guide: string): readonly string[] {
  const named = [...textOf(guide).matchAll(/`((?:src|data|content|scripts)\/[^`\s]*)`/g)];
  return [...new Set(named.map(([, path = '']) => path))];
}

describe('the guides', () => {
  test.each(guides.filter((guide) => pathsIn(guide).length > 0))('%s names only what is there', (guide) => {
    const found = (path: string) => {
      const pattern = path.replaceAll(/[[\]{}()]/g, '?').replaceAll(/<[^>]+>|…/g, '*');
      return globSync(pattern, { cwd: root }).length > 0;
    };
    expect(pathsIn(guide).filter((path) => !found(path))).toEqual([]);
  });

  test.each(units)('that for data gives the unit %s with its size', (unit) => {
    const row = textOf('data/README.md')
      .split('\n')
      .find((line) => line.startsWith(`| \`${unit}\``));
    const size = row?.split('|')[3]?.trim().split(' ')[0]?.replaceAll(',', '');
    expect(Number(size)).toBe(sizeOf(unit));
  });
});
