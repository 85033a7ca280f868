import { describe, expect, test } from 'vitest';
import { miniatureQuery } from '../testing/miniature-query.ts';
import { saidWith, share } from './testing.ts';

const said = saidWith(miniatureQuery());

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
