import { describe, expect, test } from 'vitest';
import type { IndicatorRow } from '../../tables/schema.ts';
import { input, mineral, queryWith, result, series, stage, supply } from '../fixture.ts';
import type { SentencePart } from '../provenance/sentence.ts';
import { type Headline, headlines } from './headlines.ts';

function sentence(headline: Headline | undefined): string {
  const text = (part: SentencePart) => (typeof part === 'string' || 'content' in part ? part : `<${part.value}>`);
  return headline?.sentence.map(text).join('') ?? '';
}

const stages = ['ore', 'salt'].flatMap((id) => [
  stage(id, 'mine', 1),
  { ...stage(id, 'refining', 2), goods: `refined ${id}` },
]);
const focus = { minerals: ['ore', 'salt'], reporters: ['JPN', 'USA'] };

function world(id: string, mined: number, refined: number) {
  return [
    supply({ mineral: id, stage: 'mine', year: 2024 }, { USA: 1 - mined, CHN: mined }),
    supply({ mineral: id, stage: 'refining', year: 2024 }, { CHN: refined, JPN: 1 - refined }),
  ];
}

function imports(reporter: string, year: number, share: number) {
  return supply(
    { mineral: 'salt', stage: 'mine', year, reporter, measure: 'value' },
    { CHN: share, RUS: (1 - share) * 0.6, AUS: (1 - share) * 0.4 },
  );
}

function queryOver(supplies: readonly ReturnType<typeof supply>[], more: readonly IndicatorRow[] = []) {
  return queryWith({
    minerals: [mineral('ore'), mineral('salt')],
    stages,
    series: [series({ mineral: 'salt', stage: 'mine', kind: 'imports', reporter: 'JPN' })],
    indicators: [...supplies.flatMap(({ indicators }) => indicators), ...more],
    parts: supplies.flatMap(({ parts }) => parts),
  });
}

describe('headlines', () => {
  test('name the stage that is narrower than the mine', () => {
    const [first] = headlines(queryOver(world('ore', 0.3, 0.9)), focus);
    expect(sentence(first)).toBe(
      'In 2024, China mined <0.3> of the world’s ore and made <0.9> of its refined ore: the narrow place is not the ore.',
    );
  });

  test('keep to the order of the editors, not to the widest gap', () => {
    const supplies = [...world('salt', 0.1, 0.95), ...world('ore', 0.5, 0.7)];
    expect(headlines(queryOver(supplies), focus)[0]?.mineral).toBe('ore');
  });

  test('never set side by side what counts different things', () => {
    const counts = (stage: string, basis: string) => series({ mineral: 'ore', stage, basis });
    const query = queryOver(world('ore', 0.3, 0.9));
    const unlike = queryWith({ ...query.tables, series: [counts('mine', 'REO'), counts('refining', 'Nd, Pr metal')] });
    expect(headlines(unlike, focus)).toEqual([]);
    const alike = queryWith({ ...query.tables, series: [counts('mine', 'REO'), counts('refining', 'REO')] });
    expect(headlines(alike, focus)[0]?.basis).toBe('World production, REO, 2024.');
  });

  test('go on to minerals out of focus before they say nothing', () => {
    const query = queryOver(world('salt', 0.3, 0.9));
    expect(headlines(query, { ...focus, minerals: ['ore'] })[0]?.mineral).toBe('salt');
  });

  test('leave out imports worth less than a million dollars', () => {
    const supplies = [imports('USA', 2024, 0.8), imports('JPN', 2024, 0.3)];
    const query = queryOver(supplies);
    const spent = (value: number) =>
      query.tables.indicators.flatMap(({ id }) => input({ id, input: 'all', value, unit: 'kUSD' }));
    expect(headlines(queryWith({ ...query.tables, inputs: spent(1000) }), focus)).toHaveLength(1);
    expect(headlines(queryWith({ ...query.tables, inputs: spent(999) }), focus)).toEqual([]);
  });

  test('say nothing of a difference under 15 points', () => {
    expect(headlines(queryOver(world('ore', 0.6, 0.7)), focus)).toEqual([]);
  });

  test('set two importers of the same goods side by side', () => {
    const [first] = headlines(queryOver([imports('USA', 2024, 0.8), imports('JPN', 2024, 0.3)]), focus);
    expect(sentence(first)).toBe('China sent <0.8> of the United States’ imported salt (mine) and <0.3> of Japan’s.');
  });

  test('never compare two years', () => {
    expect(headlines(queryOver([imports('USA', 2024, 0.8), imports('JPN', 2023, 0.3)]), focus)).toEqual([]);
  });

  test('tell the largest change of a leading supplier', () => {
    const change = result({
      id: 'change.partner-share.JPN.salt.mine.CHN.value.2024.2018',
      indicator: 'change',
      mineral: 'salt',
      stage: 'mine',
      reporter: 'JPN',
      partner: 'CHN',
      measure: 'value',
      year: 2024,
      base_year: 2018,
      value: -0.2,
    });
    const [first] = headlines(queryOver([imports('JPN', 2018, 0.9), imports('JPN', 2024, 0.7)], [change]), focus);
    expect(sentence(first)).toBe('China’s share of Japan’s imports of salt (mine) fell from <0.9> to <0.7>.');
    expect(first?.basis).toBe('Imports, by value, 2018 and 2024.');
  });
});
