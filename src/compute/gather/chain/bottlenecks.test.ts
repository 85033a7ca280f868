import { describe, expect, test } from 'vitest';
import { compute } from '../../compute.ts';
import { dataset, mineral, production, year } from '../../fixtures.ts';

const minerals = (...stages: readonly string[]) => new Map([['rare-earths', mineral('rare-earths', stages)]]);

function bottlenecksOf(parts: Parameters<typeof dataset>[0]) {
  return compute(dataset(parts)).filter(({ subject }) => subject.indicator === 'bottleneck-stage');
}

const mined = production([year(2023, { CHN: '100' }), year(2024, { CHN: '50', AUS: '50' })]);
const separated = production([year(2023, { CHN: '50', MYS: '50' }), year(2024, { CHN: '80', MYS: '20' })], {
  stage: 'separation',
});

describe('the bottleneck of a mineral', () => {
  test('is taken in the newest year that two stages have, and counts all stages of the chain', () => {
    const [found, ...more] = bottlenecksOf({
      minerals: minerals('mine', 'separation', 'magnet'),
      production: [mined, separated, production([year(2025, { CHN: '1' })])],
    });
    expect(more).toEqual([]);
    // By hand: 0.5 at the mine, 0.64 + 0.04 at separation; of magnets nothing is known.
    expect(found?.subject).toMatchObject({ mineral: 'rare-earths', stage: '', year: 2024 });
    expect(found?.result).toMatchObject({ upper: 1, facts: { stage: 'separation', certain: false } });
    expect(found?.result.kind === 'value' && found.result.value).toBeCloseTo(0.68, 12);
    expect(found?.result.assumptions).toEqual(['another stage may be the bottleneck', 'nothing known of magnet']);
    expect(found?.inputs.map(({ input, year }) => [input, year])).toEqual([
      ['hhi.mine', 2024],
      ['hhi.separation', 2024],
    ]);
  });

  test('says so where its stages come from two sources', () => {
    const [found] = bottlenecksOf({
      minerals: minerals('mine', 'separation'),
      production: [mined, { ...separated, source: 'agency-2025' }],
    });
    expect(found?.result.assumptions).toEqual(['stages from different sources']);
    expect(found?.sources).toEqual(['survey-2026', 'agency-2025']);
  });

  test('is not told where its stages count different contents', () => {
    const [found, ...more] = bottlenecksOf({
      minerals: minerals('mine', 'separation'),
      production: [
        { ...mined, basis: 'REO' },
        { ...separated, basis: 'four elements as metal' },
      ],
    });
    expect(more).toEqual([]);
    expect(found?.result).toEqual({
      ...{ kind: 'unavailable', reason: 'not-applicable' },
      assumptions: ['stages count different contents'],
    });
  });

  test('leaves out a stage that counts something else than two others', () => {
    const [found] = bottlenecksOf({
      minerals: minerals('mine', 'separation', 'magnet'),
      production: [
        { ...mined, basis: 'REO' },
        { ...separated, basis: 'REO' },
        production([year(2024, { CHN: '100' })], { stage: 'magnet', basis: 'gross weight' }),
      ],
    });
    // By hand: of the two that count oxide 0.64 + 0.04 is the greater; of magnets one economy makes all.
    expect(found?.result).toMatchObject({
      value: expect.closeTo(0.68, 12),
      facts: { stage: 'separation', certain: true },
    });
    expect(found?.result.assumptions).toEqual(['left out, as it counts another content: magnet']);
  });

  test('does not ask for a stage that another counts in', () => {
    const chain = mineral('rare-earths', ['mine', 'separation', 'cerium']);
    const stages = chain.stages.map((stage) => (stage.id === 'cerium' ? { ...stage, partOf: 'separation' } : stage));
    const [found] = bottlenecksOf({
      minerals: new Map([['rare-earths', { ...chain, stages }]]),
      production: [mined, separated],
    });
    expect(found?.result).toMatchObject({ upper: expect.closeTo(0.68, 12), facts: { certain: true } });
    expect(found?.result.assumptions).toEqual(['cerium counted as part of separation']);
  });

  test('is not there for one stage alone', () => {
    expect(bottlenecksOf({ minerals: minerals('mine', 'separation'), production: [mined] })).toEqual([]);
  });
});
