import { describe, expect, test } from 'vitest';
import { miniatureQuery } from '../testing/miniature-query.ts';
import { saidWith } from './testing.ts';

const said = saidWith(miniatureQuery());

describe('a chart that could not be drawn', () => {
  const trend = 'kind="indicator-trend" mineral="testium" stage="metal" measure="value" from="2020" to="2024"';

  test('for want of a partner is told before it is rendered', () => {
    expect(said(`<Chart ${trend} indicator="partner-share" reporters="JPN USA" />`)).toMatchInlineSnapshot(`
      "content/briefings/b.mdx:11:2 missing-attribute  <Chart> needs partner.
        11 | <Chart kind="indicator-trend" mineral="testium" stage="metal" measure="value" from="2020" …
           |  ^^^^^
        hint: Add partner="…"."
    `);
  });

  test('for a reporter without figures names that reporter', () => {
    const chart = `<Chart ${trend} indicator="partner-share" partner="CHN" reporters="JPN AUS" />`;
    expect(said(chart)).toMatchInlineSnapshot(`
      "content/briefings/b.mdx:11:2 no-data  There is nothing to draw for AUS between these years.
        11 | <Chart kind="indicator-trend" mineral="testium" stage="metal" measure="value" from="2020" …
           |  ^^^^^
        hint: There is one for reporter JPN, USA."
    `);
  });

  test('of a change is told that there is no level to follow, whatever names the change', () => {
    expect(said(`<Chart ${trend} indicator="change" of="hhi" reporters="JPN" />`)).toMatchInlineSnapshot(`
      "content/briefings/b.mdx:11:2 no-data  A trend follows a level from year to year; change is one number between two years.
        11 | <Chart kind="indicator-trend" mineral="testium" stage="metal" measure="value" from="2020" …
           |  ^^^^^
        hint: Draw the level itself, such as indicator="hhi", or name one change in <Value … />."
    `);
  });

  test('of an economy’s indicator without the economy is told that it needs one, as <Value> is', () => {
    const chart = '<Chart kind="indicator-trend" indicator="governance-10" from="2018" to="2024" />';
    expect(said(chart)).toContain('missing-attribute  <Chart> needs reporter.');
  });

  test('of a bloc’s share without the bloc is told that it needs one', () => {
    expect(said(`<Chart ${trend} indicator="bloc-share" reporter="JPN" />`)).toContain('<Chart> needs bloc.');
  });

  test('for one reporter and for several at once is told that one of the two says nothing', () => {
    const chart = `<Chart ${trend} indicator="partner-share" partner="CHN" reporter="JPN" reporters="JPN USA" />`;
    expect(said(chart)).toContain('unknown-attribute  reporter says nothing here');
  });

  test('over all minerals without the partner it is about is told so', () => {
    expect(said('<Chart kind="indicator-overview" indicator="partner-share" />')).toContain('<Chart> needs partner.');
  });

  test('over all minerals of a partner without results is told which have some', () => {
    expect(said('<Chart kind="indicator-overview" indicator="partner-share" partner="WLD" />')).toMatchInlineSnapshot(`
      "content/briefings/b.mdx:11:2 no-data  There is nothing of partner-share to draw.
        11 | <Chart kind="indicator-overview" indicator="partner-share" partner="WLD" />
           |  ^^^^^
        hint: There are results for partner AUS, CHN, JPN, USA."
    `);
  });

  test('of an unknown kind is told the kinds', () => {
    expect(said('<Chart kind="stage-share" mineral="testium" year="2024" />')).toMatchInlineSnapshot(`
      "content/briefings/b.mdx:11:14 unknown-chart  There is no kind of chart called "stage-share".
        11 | <Chart kind="stage-share" mineral="testium" year="2024" />
           |              ^^^^^^^^^^^
        hint: Did you mean "stage-shares"? It is one of supplier-shares, stage-shares, indicator-trend, indicator-overview, stage-dumbbell, baseline-slope, change-waterfall, share-heat and 3 more."
    `);
  });

  test('with reporters where one belongs is told so', () => {
    const chart = '<Chart kind="supplier-shares" reporters="JPN" mineral="testium" stage="metal" year="2024" />';
    expect(said(chart)).toContain('unknown-attribute  reporters says nothing here');
  });

  test('and stands on the page already is told so', () => {
    const chart = '<Chart kind="stage-shares" mineral="testium" year="2024" />';
    expect(said(`${chart}\n\n${chart}`)).toContain('13:2 duplicate-reference');
  });
});

test.each([
  '<Value indicator="priority-score" mineral="testium" stage="mine" year="2024" />',
  '<Chart kind="indicator-overview" indicator="priority-score" />',
  '<Chart kind="indicator-trend" indicator="priority-score" mineral="testium" from="2018" to="2024" />',
])('an indicator that nothing is gathered for is not blamed on the figures: %s', (body) => {
  expect(said(body)).toContain('Nothing is gathered for priority-score in this edition');
  expect(said(body)).toContain('"Limits" in content/indicators/priority-score.mdx says what that is.');
});
