import { describe, expect, test } from 'vitest';
import { compute } from '../../compute.ts';
import { dataset, imports, production, year } from '../../fixtures.ts';

type Figures = Readonly<Record<string, string>>;

/** What an economy buys and sells of the goods of mines, in thousand dollars. */
function trader(reporter: string, bought: Figures, sold: Figures = {}) {
  const about = { reporter, stage: 'mine', unit: 'kUSD' } as const;
  return [imports([year(2024, bought)], about), imports([year(2024, sold)], { ...about, flow: 'exports' })];
}

const miners = production([year(2024, { CHN: '90', AUS: '10', WLD: '100' })]);

function shares(...trade: readonly (readonly ReturnType<typeof imports>[])[]) {
  const results = compute(dataset({ production: [miners], trade: trade.flat() }));
  return results.filter(({ subject }) => subject.indicator === 'reexport-adjusted-share');
}

/** Reporter, partner, value and bounds. */
function inShort(results: ReturnType<typeof shares>, reporter: string) {
  return results
    .filter(({ subject }) => subject.reporter === reporter)
    .map(({ subject, result }) => [
      subject.partner,
      result.kind === 'value' ? Number(result.value.toFixed(6)) : result.reason,
      result.lower,
      result.upper,
    ]);
}

/** Buys 75 from China and 25 from Australia and sells all of it again. */
const netherlands = trader('NLD', { CHN: '75', AUS: '25' }, { JPN: '100' });

describe('shares with re-exports followed back', () => {
  test('give what a hub sends to the economies that it bought from, in their proportions', () => {
    // By hand: of 200 the hub sends 80. China has 100 + 80 × 0.75 = 160, Australia 20 + 80 × 0.25 = 40, the hub nothing. The
    // bounds have the shares by dispatch, 100, 20 and 80 of 200, at the other end.
    expect(inShort(shares(trader('JPN', { CHN: '100', AUS: '20', NLD: '80' }), netherlands), 'JPN')).toEqual([
      ['AUS', 0.2, 0.1, 0.2],
      ['CHN', 0.8, 0.5, 0.8],
      ['NLD', 0, 0, 0.4],
    ]);
  });

  test('find an economy that sends nothing itself', () => {
    const results = shares(trader('JPN', { NLD: '50', USA: '50' }), netherlands);
    // By hand: half of the imports, three quarters of which the hub bought from China.
    expect(inShort(results, 'JPN')).toContainEqual(['CHN', 0.375, 0, 0.375]);
  });

  test('name every figure that they rest on, what the hub buys under its name', () => {
    const [first] = shares(trader('JPN', { CHN: '100', NLD: '80' }), netherlands);
    expect(first?.inputs.map(({ input }) => input)).toEqual(['CHN', 'NLD', 're-exports.NLD', 'NLD.CHN', 'NLD.AUS']);
    expect(first?.result.assumptions).toContain('hubs produce none of what they export');
  });

  test('are none where no hub sends a hundredth, nor for the hub itself', () => {
    expect(shares(trader('JPN', { CHN: '1000', NLD: '10' }), netherlands)).toEqual([]);
    expect(inShort(shares(trader('JPN', { CHN: '100', NLD: '80' }), netherlands), 'NLD')).toEqual([]);
  });

  test('are none where hubs buy from each other', () => {
    const both = [
      trader('NLD', { CHN: '70', BEL: '30' }, { JPN: '100' }),
      trader('BEL', { CHN: '70', NLD: '30' }, { JPN: '99' }),
    ];
    expect(shares(trader('JPN', { CHN: '100', NLD: '80' }), ...both)).toEqual([]);
  });
});
