import { describe, expect, test } from 'vitest';
import { miniatureQuery } from '../testing/miniature-query.ts';
import { saidWith } from './testing.ts';

const said = saidWith(miniatureQuery());

describe('a chart of two stages', () => {
  test('is told where no source counts both', () => {
    expect(said('<Chart kind="stage-dumbbell" partner="CHN" year="2024" />')).toContain(
      'no-data  No source gives mining and refining by CHN alike in 2024.',
    );
  });

  test('names each mineral that there is not', () => {
    const chart = '<Chart kind="stage-dumbbell" partner="CHN" year="2024" minerals="testium testum" />';
    expect(said(chart)).toContain('unknown-mineral  There is no mineral called "testum".');
    expect(said(chart)).toContain('Did you mean "testium"?');
  });
});

describe('a chart of two years', () => {
  const slope = (from: string, to: string) =>
    said(
      '<Chart kind="baseline-slope" mineral="testium" stage="metal" measure="value" indicator="partner-share" ' +
        `partner="CHN" reporters="JPN USA" from="${from}" to="${to}" />`,
    );

  test('is right where both have figures', () => {
    expect(slope('2020', '2024')).toBe('');
  });

  test('is told that one year is none to another, and in which there is nothing', () => {
    expect(slope('2024', '2024')).toContain('A slope leads from one year to another.');
    expect(slope('1999', '2024')).toContain('There is nothing to draw in 1999.');
    expect(slope('1999', '2024')).toMatch(/There is something for 20\d\d/);
  });
});

describe('a chart of a change in parts', () => {
  const waterfall = (indicator: string, years: string) =>
    said(
      `<Chart kind="change-waterfall" indicator="${indicator}" mineral="testium" stage="metal" reporter="JPN" ` +
        `measure="value" ${years} />`,
    );

  test('is right where the change has parts', () => {
    expect(waterfall('hhi-change-by-supplier', 'year="2024" base_year="2020"')).toBe('');
  });

  test('is told which indicators come in parts, and between which years', () => {
    expect(waterfall('hhi', 'year="2024"')).toContain('hhi is not told as a change in parts.');
    expect(waterfall('hhi-change-by-supplier', 'year="2024" base_year="2019"')).toContain(
      'There are parts for the change from 2020 to 2024.',
    );
    expect(waterfall('hhi-change-by-supplier', 'year="2024"')).toContain('<Chart> needs base_year.');
  });
});

describe('a heat table', () => {
  const heat = (attributes: string) => said(`<Chart kind="share-heat" ${attributes} />`);

  test.each([
    'indicator="partner-share" partner="CHN"',
    'indicator="partner-share" partner="CHN" reporters="JPN USA"',
    'indicator="partner-share" reporter="JPN" partners="CHN AUS"',
  ])('of %s is right', (attributes) => {
    expect(heat(attributes)).toBe('');
  });

  test('is of shares, of one party, and of importers or suppliers', () => {
    expect(heat('indicator="hhi"')).toContain('hhi is no share');
    expect(heat('indicator="partner-share"')).toContain('<Chart> needs partner.');
    expect(heat('indicator="partner-share" partners="CHN AUS" reporters="JPN"')).toContain('Name one of either.');
  });
});
