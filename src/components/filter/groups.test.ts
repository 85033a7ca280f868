import { describe, expect, test } from 'vitest';
import { input, mineral, queryWith, series, stage, supply } from '../fixture.ts';
import { economiesByBloc, mineralsByImporter } from './groups.ts';

function importing(of: string, share: number) {
  const key = { reporter: 'JPN', mineral: of, stage: 'metal', year: 2024, measure: 'value' } as const;
  const { indicators, parts } = supply(key, { CHN: share, RUS: 1 - share });
  const id = indicators.find(({ indicator }) => indicator === 'cr-1')?.id ?? '';
  return { indicators, parts, inputs: [input({ id, input: 'all', value: 50_000, unit: 'kUSD' })] };
}

const shares = { ore: 0.65, salt: 0.649, sand: 0.9 };
const lists = Object.entries(shares).map(([of, share]) => importing(of, share));
const query = queryWith({
  minerals: Object.keys(shares).map((id) => mineral(id)),
  stages: Object.keys(shares).map((id) => stage(id, 'metal', 1)),
  series: Object.keys(shares).map((id) =>
    series({ kind: 'imports', reporter: 'JPN', mineral: id, stage: 'metal', unit: 'kUSD' }),
  ),
  indicators: lists.flatMap(({ indicators }) => indicators),
  parts: lists.flatMap(({ parts }) => parts),
  inputs: lists.flatMap(({ inputs }) => inputs),
  blocs: [
    {
      id: 'pair',
      name: 'Pair',
      name_in_text: 'the pair',
      members: 'RUS JPN',
      as_of: '2026-01-01',
      source: 's',
      note: '',
    },
  ],
});

describe('minerals by importer', () => {
  test('are those at the benchmark or above, the strongest dependence first', () => {
    const [japan, ...others] = mineralsByImporter(query);
    expect(others).toEqual([]);
    expect([japan?.id, japan?.members.map(({ path }) => path)]).toEqual([
      'importer-jpn',
      ['minerals/sand/', 'minerals/ore/'],
    ]);
  });
});

describe('economies by bloc', () => {
  test('stand by name, and lead only to pages that there are', () => {
    // Japan reports imports and has a page; Russia sends Japan 35% of ore, and has one too.
    expect(economiesByBloc(query)).toMatchObject([
      {
        ...{ id: 'bloc-pair', source: 's' },
        members: [
          { name: 'Japan', path: 'economies/jpn/' },
          { name: 'Russia', path: 'economies/rus/' },
        ],
      },
    ]);
  });

  test('name a member without a page all the same', () => {
    const [{ members = [] } = {}] = economiesByBloc(queryWith({ blocs: query.tables.blocs }));
    expect(members.map(({ path }) => path)).toEqual([undefined, undefined]);
  });
});
