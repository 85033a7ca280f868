import { describe, expect, test } from 'vitest';
import { miniatureQuery } from '../../testing/miniature-query.ts';
import { saidWith } from '../testing.ts';

const said = saidWith(miniatureQuery());
const metal = 'mineral="testium" stage="metal" measure="value"';

describe('a flow of supply', () => {
  test('of imports by partner is in order, of all reporters or of some', () => {
    expect(said(`<Chart kind="supply-flow" ${metal} year="2024" />`)).toBe('');
    expect(said(`<Chart kind="supply-flow" ${metal} year="2024" reporters="JPN USA" />`)).toBe('');
  });

  test('of a year without imports names the years that have some', () => {
    const told = said(`<Chart kind="supply-flow" ${metal} year="1999" />`);
    expect(told).toContain('There are no imports by partner to draw.');
    expect(told).toContain('2024 (value)');
  });

  test('of a reporter without imports names that reporter', () => {
    const told = said(`<Chart kind="supply-flow" ${metal} year="2024" reporters="JPN AUS" />`);
    expect(told).toContain('There are no imports by partner to draw for AUS.');
  });

  test('needs to be told by what it is measured', () => {
    const told = said('<Chart kind="supply-flow" mineral="testium" stage="metal" year="2024" />');
    expect(told).toContain('<Chart> needs measure.');
  });
});

describe('a map of suppliers', () => {
  test('needs what the bars of suppliers need', () => {
    expect(said(`<Chart kind="supplier-map" reporter="JPN" ${metal} year="2024" />`)).toBe('');
    expect(said('<Chart kind="supplier-map" mineral="testium" stage="metal" />')).toContain('<Chart> needs year.');
  });
});

describe('small multiples', () => {
  const share = 'kind="share-multiples" indicator="partner-share" partner="CHN" measure="value" from="2020" to="2024"';

  test('of several reporters are named as a trend is', () => {
    expect(said(`<Chart ${share} mineral="testium" stage="metal" reporters="JPN USA" />`)).toBe('');
  });

  test('of several minerals take no stage, each has its own', () => {
    expect(said(`<Chart ${share} reporter="JPN" minerals="testium" />`)).toBe('');
    expect(said(`<Chart ${share} reporter="JPN" minerals="testium" stage="metal" />`)).toContain(
      'stage says nothing here',
    );
  });

  test('of several minerals and several reporters are told to be of one of the two', () => {
    const told = said(`<Chart ${share} reporters="JPN USA" minerals="testium" />`);
    expect(told).toContain('A panel is of a mineral or of an economy, not of both.');
  });
});
