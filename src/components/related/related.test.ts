import { describe, expect, test } from 'vitest';
import { definition, input, mineral, queryWith, series, stage, supply } from '../fixture.ts';
import {
  type BriefingFacts,
  relatedToBriefing,
  relatedToEconomy,
  relatedToIndicator,
  relatedToMineral,
} from './related.ts';

const imports = [
  { reporter: 'JPN', shares: { CHN: 0.6, RUS: 0.4 }, worth: 50_000 },
  { reporter: 'USA', shares: { CHN: 0.9, RUS: 0.1 }, worth: 50_000 },
  // Less than a million US dollars: no place among the exposed.
  { reporter: 'RUS', shares: { CHN: 1 }, worth: 500 },
];
const lists = imports.map(({ reporter, shares, worth }) => {
  const { indicators, parts } = supply(
    { reporter, mineral: 'ore', stage: 'metal', year: 2024, measure: 'value' },
    shares,
  );
  const id = indicators.find(({ indicator }) => indicator === 'cr-1')?.id ?? '';
  return { indicators, parts, inputs: [input({ id, input: 'all', value: worth, unit: 'kUSD' })] };
});
const query = queryWith({
  minerals: [mineral('ore')],
  stages: [stage('ore', 'metal', 1)],
  series: imports.map(({ reporter }) => series({ kind: 'imports', reporter, mineral: 'ore', stage: 'metal' })),
  indicators: lists.flatMap(({ indicators }) => indicators),
  parts: lists.flatMap(({ parts }) => parts),
  inputs: lists.flatMap(({ inputs }) => inputs),
  definitions: ['hhi', 'cr-1', 'cr-3'].map((id) => definition(id, 'suppliers', 'share')),
});
const briefings: readonly BriefingFacts[] = [
  { id: 'on-ore', topics: ['ore'], reporters: ['JPN'], body: '<Value indicator="hhi" mineral="ore" year="2024" />' },
  { id: 'on-others', topics: ['salt'], reporters: ['USA'], body: 'Without a number.' },
];

describe('the pages that lead on', () => {
  test('from a mineral are its most exposed importers, the briefings on it and the indicators that these show', () => {
    expect(relatedToMineral(query, 'ore', briefings)).toEqual({
      ...{ briefings: ['on-ore'], minerals: [], economies: ['USA', 'JPN'], indicators: ['hhi'] },
    });
  });

  test('from an economy are what it depends on and from whom, and the briefings on it', () => {
    expect(relatedToEconomy(query, 'JPN', briefings)).toMatchObject({
      ...{ briefings: ['on-ore'], minerals: ['ore'], economies: ['CHN'] },
    });
  });

  test('from an indicator are the briefings that show it, and the others of its family', () => {
    const related = relatedToIndicator(query, 'hhi', briefings);
    expect([related.briefings, related.minerals, related.indicators]).toEqual([['on-ore'], ['ore'], ['cr-1', 'cr-3']]);
  });

  test('from a briefing are what it is about, and no briefing on other minerals', () => {
    expect(relatedToBriefing(query, 'on-ore', briefings)).toEqual({
      ...{ briefings: [], minerals: ['ore'], economies: ['JPN'], indicators: ['hhi'] },
    });
  });
});
