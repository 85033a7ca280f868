import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queryOf } from '../../tables/query.ts';
import { type MiniatureRoot, miniatureRoot } from '../../testing/miniature-root.ts';
import { coverageOf } from '../coverage.ts';

let made: MiniatureRoot;
beforeAll(() => {
  made = miniatureRoot();
});
afterAll(() => made.remove());

describe('imports of a stage', () => {
  // A row of imports for each reporter: of the metal where it stands in the list, of the mine, which has no code, where not.
  const nextOf = (ofMetal: readonly string[], ofMine: readonly string[]) => {
    const { tables } = made.query;
    const [row] = tables.series.filter(({ kind }) => kind === 'imports');
    if (row === undefined) throw new Error('no imports');
    const imports = [
      ...ofMetal.map((reporter) => ({ ...row, reporter, stage: 'metal' })),
      ...ofMine.map((reporter) => ({ ...row, reporter, stage: 'mine' })),
    ];
    const others = tables.series.filter(({ kind }) => kind !== 'imports');
    const [mineral] = coverageOf(queryOf({ ...tables, series: [...others, ...imports] })).minerals;
    return (mineral?.next ?? []).filter(({ stage, kind }) => stage === 'metal' && kind !== 'no-production');
  };

  test('are few where less than half of the reporters have them', () => {
    const [next, ...rest] = nextOf(['JPN'], ['USA', 'CHN']);
    expect(rest).toEqual([]);
    expect(next).toMatchObject({ kind: 'few-importers' });
    expect(next?.missing).toMatch(/ are at hand for 1 of 3 reporters\.$/);
  });

  test('are not few where half of the reporters have them', () => {
    expect(nextOf(['JPN'], ['USA'])).toEqual([]);
  });

  test('are absent where nobody has them', () => {
    expect(nextOf([], ['USA', 'JPN'])).toMatchObject([{ kind: 'no-imports' }]);
  });
});
