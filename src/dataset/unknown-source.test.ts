import { describe, expect, test } from 'vitest';
import { sourcesToldOnce, unknownSource } from './unknown-source.ts';

const known = ['usgs-mcs-2023', 'usgs-mcs-2025', 'wmd-2026'];

describe('a source that has no file', () => {
  test('is never taken for another edition of the same publication', () => {
    expect(unknownSource('usgs-mcs-2026', known).hint).toBe(
      'Add data/sources/usgs-mcs-2026.yaml, or put it back. Other editions are there, usgs-mcs-2023, usgs-mcs-2025, whose figures are not the same.',
    );
    expect(unknownSource('wmd-2025', known).hint).toContain('Another edition is there, wmd-2026, whose');
  });

  test('is taken for one whose name is near', () => {
    expect(unknownSource('usgs-msc-2025', known).hint).toMatch(/^Did you mean "usgs-mcs-2025"\?/);
  });
});

describe('a source that many places name', () => {
  const at = (file: string, line: number, source = 'usgs-mcs-2026') => ({
    ...unknownSource(source, known),
    place: { file, line, column: 13, length: 8 },
  });

  test('is one problem, at the first of them, with their count and the first three', () => {
    const places = [at('data/c.yaml', 4), at('data/a.yaml', 9), at('data/b.yaml', 4), at('data/a.yaml', 4)];
    expect(sourcesToldOnce(places)).toMatchObject([
      {
        place: { file: 'data/a.yaml', line: 4 },
        message:
          'There is no source called "usgs-mcs-2026". It is named in 4 places: first in data/a.yaml:4:13, data/a.yaml:9:13, data/b.yaml:4:13.',
      },
    ]);
  });

  test('is told apart from another one, which one place names, and from other mistakes', () => {
    const other = { ...at('data/b.yaml', 5), code: 'unknown-stage' as const };
    const problems = sourcesToldOnce([at('data/a.yaml', 4), at('data/a.yaml', 8), at('data/c.yaml', 4, 'wmd'), other]);
    expect(problems.map(({ code, message }) => [code, message.slice(0, 40)])).toEqual([
      ['unknown-stage', other.message.slice(0, 40)],
      ['unknown-source', 'There is no source called "usgs-mcs-2026'],
      ['unknown-source', 'There is no source called "wmd".'],
    ]);
  });
});
