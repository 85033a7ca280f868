import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../build.ts';
import { formatProblem } from '../problem.ts';
import { type Query, queryOf } from '../tables/query.ts';
import { checkContent } from './content.ts';

let query: Query;
beforeAll(() => {
  const { tables, report } = build(join(import.meta.dirname, '..', 'testing', 'miniature'));
  if (!tables) throw new Error(report);
  query = queryOf(tables);
});

const head = `---
title: A briefing
summary: What it says.
date: 2025-06-30
topics:
  - testium
reporters:
  - JPN
---
`;

/** What check says of a briefing with this body, the problems alone; line 11 is the body's first. */
function said(body: string, path = 'content/briefings/b.mdx', front = head): string {
  const text = `${front}\n${body}\n`;
  const problems = checkContent([{ path, text }], query).filter(({ code }) => code !== 'missing-indicator-page');
  return problems.map((problem) => formatProblem(problem, text)).join('\n');
}

const share = 'indicator="partner-share" reporter="JPN" mineral="testium" stage="metal" partner="CHN" year="2024"';

describe('a right reference', () => {
  test.each([
    `<Value ${share} measure="value" />`,
    '## Heading <Value indicator="cr-1" mineral="testium" stage="mine" year="2024" format="bounds" />',
    '| a | b |\n| --- | --- |\n| <Value table="production" mineral="testium" stage="mine" economy="WLD" year="2024" /> | c |',
    '<Aside>Text <Cite source="survey-2025" page="3" /></Aside>',
    '<Chart kind="stage-shares" mineral="testium" year="2024" note="Invented." />',
    '<Chart kind="supplier-shares" reporter="JPN" mineral="testium" stage="metal" year="2024" measure="value" />',
    '<Value indicator="governance-10" reporter="CHN" year="2023" format="about" />',
    '<Chart kind="indicator-overview" indicator="hhi" />',
    '<Chart kind="indicator-trend" indicator="governance-10" reporter="CHN" from="2018" to="2024" />',
    '<Chart kind="indicator-trend" indicator="bloc-share" bloc="pair" mineral="testium" stage="mine" from="2020" to="2024" />',
    '<Chart kind="indicator-overview" indicator="partner-share" partner="CHN" mineral="testium" reporters="JPN" />',
    'A line<br/>with <em>plain</em> HTML.',
  ])('is let pass: %s', (body) => {
    expect(said(body)).toBe('');
  });
});

describe('a wrong reference', () => {
  test('to a mineral names the nearest right id', () => {
    expect(said(`<Value ${share.replace('testium', 'testum')} measure="value" />`)).toMatchInlineSnapshot(`
      "content/briefings/b.mdx:11:58 unknown-mineral  There is no mineral called "testum".
        11 | …cator="partner-share" reporter="JPN" mineral="testum" stage="metal" partner="CHN" year="20…
           |                                                ^^^^^^
        hint: Did you mean "testium"? Minerals are the files in data/minerals/."
    `);
  });

  test('to an economy knows the codes that people write', () => {
    expect(said(`<Value ${share.replace('CHN', 'VIE')} measure="value" />`)).toMatchInlineSnapshot(`
      "content/briefings/b.mdx:11:90 unknown-economy  "VIE" is not an ISO 3166-1 alpha-3 code.
        11 | …JPN" mineral="testium" stage="metal" partner="VIE" year="2024" measure="value" />
           |                                                ^^^
        hint: Did you mean "VNM" (Vietnam)?"
    `);
  });

  test('to a component in another case is not taken for HTML', () => {
    expect(said('Text <cite source="survey-2025" />')).toMatchInlineSnapshot(`
      "content/briefings/b.mdx:11:7 unknown-component  There is no component called <cite>.
        11 | Text <cite source="survey-2025" />
           |       ^^^^
        hint: Did you mean <Cite>? Components are written with a capital."
    `);
  });

  test('that leaves the measure out says which there is', () => {
    expect(said(`<Value ${share} />`)).toMatchInlineSnapshot(`
      "content/briefings/b.mdx:11:2 no-data  There is no partner-share (JPN, testium, metal, CHN) in 2024.
        11 | <Value indicator="partner-share" reporter="JPN" mineral="testium" stage="metal" partner="C…
           |  ^^^^^
        hint: There is one for measure value."
    `);
  });

  test('to a year without data says which years there are', () => {
    expect(said(`<Value ${share.replace('2024', '2019')} measure="value" />`)).toMatchInlineSnapshot(`
      "content/briefings/b.mdx:11:2 no-data  There is no partner-share (JPN, testium, metal, CHN, value) in 2019.
        11 | <Value indicator="partner-share" reporter="JPN" mineral="testium" stage="metal" partner="C…
           |  ^^^^^
        hint: There is one for year 2020, 2024."
    `);
  });

  test('with an attribute that says nothing here is told so', () => {
    expect(said(`<Value ${share} measure="value" of="hhi" />`)).toMatchInlineSnapshot(`
      "content/briefings/b.mdx:11:127 unknown-attribute  of says nothing here: it is no attribute of the indicator partner-share.
        11 | …partner="CHN" year="2024" measure="value" of="hhi" />
           |                                                ^^^
        hint: Delete it. This use takes year, indicator, mineral, stage, partner, format, reporter, measure."
    `);
  });

  test('about an economy alone is told that it needs no mineral, and which economy', () => {
    const result = '<Value indicator="governance-10" mineral="testium" year="2023" />';
    expect(said(result)).toContain('mineral says nothing here');
    expect(said(result)).toContain('<Value> needs reporter.');
  });

  test('with a format that does not fit the unit is told so', () => {
    const figure = 'table="production" mineral="testium" stage="mine" economy="CHN" year="2024"';
    expect(said(`<Value ${figure} format="percent" />`)).toMatchInlineSnapshot(`
      "content/briefings/b.mdx:11:92 unknown-attribute  The format "percent" does not fit a number in t.
        11 | …tage="mine" economy="CHN" year="2024" format="percent" />
           |                                                ^^^^^^^
        hint: Write one of compact, number, bounds, at-least, at-most, between, about, or leave the format out."
    `);
  });

  test('with an expression is told once, not as missing too', () => {
    expect(said(`<Value ${share.replace('year="2024"', 'year={2024}')} measure="value" />`)).toMatchInlineSnapshot(`
      "content/briefings/b.mdx:11:95 not-literal  year is not a literal string.
        11 | …mineral="testium" stage="metal" partner="CHN" year={2024} measure="value" />
           |                                                ^^^^
        hint: Write year="…" so that the reference can be checked before anything is rendered."
    `);
  });

  test('with an import or an expression in the prose is told so', () => {
    expect(said('import x from "y"\n\nText {1 + 1}')).toMatchInlineSnapshot(`
      "content/briefings/b.mdx:11:1 not-literal  Briefings hold no import or export.
        11 | import x from "y"
           | ^
        hint: Every component is known without an import, and numbers come from <Value … />. Write a brace as \\{ to show one.
      content/briefings/b.mdx:13:6 not-literal  Briefings hold no {expressions}.
        13 | Text {1 + 1}
           |      ^
        hint: Every component is known without an import, and numbers come from <Value … />. Write a brace as \\{ to show one."
    `);
  });

  test('with a quote left open is told by the parser, in its place', () => {
    expect(said('Text <Value mineral="testium />')).toMatchInlineSnapshot(`
      "content/briefings/b.mdx:11:6 mdx-syntax  This is not valid MDX: Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`).
        11 | Text <Value mineral="testium />
           |      ^
        hint: Close every component (<Value … />) and every quote; write a plain < as &lt; and a plain { as \\{."
    `);
  });
});

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
        hint: Did you mean "stage-shares"? It is one of supplier-shares, stage-shares, indicator-trend, indicator-overview."
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

describe('front matter', () => {
  test('that is not there is told so', () => {
    expect(said('Text', 'content/briefings/b.mdx', '')).toContain(
      'b.mdx:1:1 front-matter  The page has no front matter.',
    );
  });

  test('with an unknown mineral points at it', () => {
    const front = head.replace('  - testium', '  - testum');
    expect(said('Text', 'content/briefings/b.mdx', front)).toContain('b.mdx:6:5 unknown-mineral');
  });

  test('with a summary too long says by how much', () => {
    // By hand: 170 letters, the limit is 160.
    const front = head.replace('What it says.', 'x'.repeat(170));
    expect(said('Text', 'content/briefings/b.mdx', front)).toContain('has 170 characters, 10 too many');
  });
});

test('a component in the page of an indicator is told so', () => {
  const front = '---\ntitle: HHI\nsummary: How concentrated?\norder: 1\n---\n';
  const page = said(`<Value ${share} measure="value" />`, 'content/indicators/hhi.mdx', front);
  expect(page).toContain('<Value> may not stand in the page of an indicator');
});

test('the page of an indicator without one of its sections is told which', () => {
  const front = '---\ntitle: HHI\nsummary: How concentrated?\norder: 1\n---\n';
  const text = ['Definition', 'How to read it', 'Bounds', 'Limits', 'Literature']
    .map((heading) => `## ${heading}\n\nText.`)
    .join('\n\n');
  const page = said(text, 'content/indicators/hhi.mdx', front);
  expect(page.match(/missing-section/g)).toHaveLength(1);
  expect(page).toContain('missing-section  The page has no section "When not to use it".');
});

test('the page of an indicator with a heading and nothing under it is pointed at the heading', () => {
  const front = '---\ntitle: HHI\nsummary: How concentrated?\norder: 1\n---\n';
  const headings = ['Definition', 'How to read it', 'Bounds', 'Limits', 'When not to use it', 'Literature'];
  const text = headings.map((heading) => (heading === 'Bounds' ? '## Bounds' : `## ${heading}\n\nText.`)).join('\n\n');
  // Counted by hand: five lines of front matter, an empty one, and two sections of three lines with a blank after each.
  expect(said(text, 'content/indicators/hhi.mdx', front)).toContain(
    'hhi.mdx:15:1 missing-section  Nothing stands under "Bounds".',
  );
});

test('the page of no indicator is told where indicators are, and is not told to be deleted', () => {
  const page = said('Text', 'content/indicators/cr-2.mdx', '---\ntitle: CR2\nsummary: How much?\norder: 1\n---\n');
  expect(page).toContain('Name the page after a file in src/indicators/<family>/.');
  expect(page).not.toContain('elete');
});

test('the page of an indicator without a key is led to the guide for pages', () => {
  const page = said('Text', 'content/indicators/hhi.mdx', '---\ntitle: HHI\nsummary: How concentrated?\n---\n');
  expect(page).toContain('missing-key  The key "order" is missing here.');
  expect(page).toContain('CONTRIBUTING.md');
  expect(page).not.toContain('data/README.md');
});

test('two pages of one family may not claim one place, pages of two families may', () => {
  const page = (id: string) => ({ path: `content/indicators/${id}.mdx`, text: '---\ntitle: T\norder: 10\n---\n' });
  const places = checkContent(['cr-1', 'hhi', 'change'].map(page), query)
    .filter(({ code }) => code === 'front-matter')
    .map(({ place, message }) => `${place.file}:${place.line} ${message}`);
  expect(places).toEqual([
    'content/indicators/hhi.mdx:3 content/indicators/cr-1.mdx has the place 10 in the family "concentration" too.',
  ]);
});

test('an indicator without a page is told so', () => {
  const codes = checkContent([], query).map(({ code, place }) => `${code} ${place.file}`);
  expect(codes).toContain('missing-indicator-page content/indicators/hhi.mdx');
});

describe('prose', () => {
  test.each([
    { body: '<script>alert(1)</script>', says: 'unknown-component  <script> may not be used in a page.' },
    { body: 'A <span onclick="x">word</span>.', says: 'unknown-attribute  <span> has no attribute called "onclick".' },
    { body: '![A picture](./missing.png)', says: 'unknown-link  The picture "./missing.png" cannot stand here.' },
    { body: '[out](javascript:alert(1))', says: 'unknown-link  A link may not lead to "javascript:alert(1)".' },
    { body: '[up](/minerals/testium/)', says: 'unknown-link  The link "/minerals/testium/" begins at the root' },
    { body: '[off](../../minerals/testum/)', says: 'hint: Did you mean /minerals/testium/?' },
    {
      body: `<Value ${share} measure="value">half</Value>`,
      says: 'What stands between <Value> and </Value> is not shown.',
    },
  ])('with $body is told so', ({ body, says }) => {
    expect(said(body)).toContain(says);
  });

  test('may link to pages of the site, to tables and to other sites', () => {
    const links =
      '[a](../../minerals/testium/) [b](https://example.org) [c](../../data/v1/inputs.csv) [d](#part) [e](../b/)';
    expect(said(links)).toBe('');
  });
});

test.each([
  'content/briefings/My Brief.mdx',
  'content/briefings/2026/x.mdx',
  'content/briefing/x.mdx',
  'content/briefings/x.md',
])('a file that no page is made from is told so: %s', (path) => {
  expect(said('Text', path)).toContain(`${path}:1:1 unknown-file`);
});
