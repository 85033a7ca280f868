import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queryOf } from '../../tables/query.ts';
import { type MiniatureRoot, miniatureRoot } from '../../testing/miniature-root.ts';
import { coverageOf } from '../coverage.ts';
import { importedAs } from './imported.ts';
import { lookForMineral } from './look.ts';

let made: MiniatureRoot;
beforeAll(() => {
  made = miniatureRoot();
});
afterAll(() => made.remove());

describe('imports of a stage', () => {
  // A row of imports for each reporter: of the metal where it stands in the list, of the mine, which has no code, where not.
  const nextOf = (
    ofMetal: readonly string[],
    ofMine: readonly string[],
    { baskets = [], otherMineral = '' }: { baskets?: readonly string[]; otherMineral?: string } = {},
  ) => {
    const { tables } = made.query;
    const [row] = tables.series.filter(({ kind }) => kind === 'imports');
    if (row === undefined) throw new Error('no imports');
    const imports = [
      ...ofMetal.map((reporter) => ({ ...row, reporter, stage: 'metal' })),
      ...ofMine.map((reporter) => ({ ...row, reporter, stage: 'mine' })),
      ...baskets.map((reporter) => ({ ...row, reporter, stage: 'metal', primary: 'no' as const })),
    ];
    const others = tables.series.filter(({ kind }) => kind !== 'imports');
    const [metal] = tables.stages.filter(({ stage }) => stage === 'metal');
    const stages =
      otherMineral !== '' && metal ? [...tables.stages, { ...metal, mineral: otherMineral }] : tables.stages;
    const [mineral] = coverageOf(queryOf({ ...tables, stages, series: [...others, ...imports] })).minerals;
    return (mineral?.next ?? []).filter(
      (each) => 'stage' in each && each.stage === 'metal' && each.kind !== 'no-production',
    );
  };

  test('are few where less than half of the reporters have them', () => {
    const [next, ...rest] = nextOf(['JPN'], ['USA', 'CHN']);
    expect(rest).toEqual([]);
    expect(next).toMatchObject({ kind: 'few-importers' });
    expect(next).toMatchObject({ importers: 1, reporters: 3, aside: 0 });
  });

  test('are not few where half of the reporters have them', () => {
    expect(nextOf(['JPN'], ['USA'])).toEqual([]);
  });

  test('are absent where nobody has them', () => {
    expect(nextOf([], ['USA', 'JPN'])).toMatchObject([{ kind: 'no-imports' }]);
  });

  test('under a code of several goods are not counted, and said to be a basket', () => {
    // Three reporters are counted, by their imports of the mine; two more have a basket alone.
    const [next] = nextOf(['JPN'], ['USA', 'CHN'], { baskets: ['KOR', 'IND'] });
    expect(next).toMatchObject({ importers: 1, reporters: 3, aside: 2 });
    const [none] = nextOf([], ['USA', 'CHN'], { baskets: ['KOR'] });
    expect(none).toMatchObject({ importers: 0, reporters: 2, aside: 1 });
  });

  test('that no code tells from those of another mineral are not asked for', () => {
    expect(nextOf([], ['USA', 'CHN'], { otherMineral: 'other' })).toMatchObject([{ kind: 'basket', stage: 'metal' }]);
  });
});

describe('where to look', () => {
  const givers = [
    { name: 'Survey', minerals: new Set(['ore', 'salt']), last: 2025 },
    { name: 'Yearbook', minerals: new Set(['ore']), last: 2024 },
  ];

  test('is at a publisher that is known to print the mineral', () => {
    expect(lookForMineral(givers, 'salt', 'production')).toEqual({
      what: 'production',
      places: [{ name: 'Survey', minerals: 2 }],
    });
  });

  test('is nowhere for a mineral that none is known to print', () => {
    expect(lookForMineral(givers, 'caesium', 'production').places).toEqual([]);
  });
});

describe('what is imported at a stage', () => {
  const mine = (hs: string, goods = 'mined beryllium') => ({ kind: 'extraction' as const, goods, hs });

  test('is ores and concentrates where its codes are those of ores, and is never called mined', () => {
    expect(importedAs(mine('261790'), 'beryllium')).toBe('ores');
    expect(importedAs(mine('280540', 'mined mercury'), 'mercury')).toBe('mine');
  });

  test('goes by its own name where it has one', () => {
    expect(importedAs(mine('260600', 'bauxite'), 'aluminium')).toBe('named');
    expect(importedAs({ kind: 'processing', goods: 'unwrought beryllium', hs: '811212' }, 'beryllium')).toBe('named');
  });
});
