import { describe, expect, test } from 'vitest';
import { miniatureQuery } from '../testing/miniature-query.ts';
import { checkContent } from './content.ts';
import { head, saidWith, share } from './testing.ts';

const query = miniatureQuery();
const said = saidWith(query);

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

describe('the translation of a page of an indicator', () => {
  const front = '---\ntitle: T\nsummary: Q?\norder: 1\n---\n';
  const original = { path: 'content/indicators/hhi.mdx', text: `${front}## Definition\n\nA.\n\n## Limits\n\nB.\n` };
  const strings = { path: 'content/strings/ja.yaml', text: 'name: 日本語\n' };
  const problemsOf = (path: string, text: string) =>
    checkContent([original, strings, { path, text: `${front}${text}` }], query)
      .filter(({ place }) => place.file === path)
      .map(({ code, place, message }) => `${place.line} ${code} ${message}`);

  test('with the sections of its original under headings of its own is right', () => {
    expect(problemsOf('content/indicators/ja/hhi.mdx', '## 定義\n\nあ\n\n## 限界\n\nい\n')).toEqual([]);
  });

  test('with fewer sections, or nothing in one, is told so', () => {
    expect(problemsOf('content/indicators/ja/hhi.mdx', '## 定義\n')).toEqual([
      '6 missing-section Nothing stands under "定義".',
      '6 missing-section The number of sections is 1, that of the original 2.',
    ]);
  });

  test('of no indicator is told so, and one in a language that the site does not have is left alone', () => {
    expect(problemsOf('content/indicators/ja/hh.mdx', 'あ\n')).toEqual([
      '1 no-original There is no indicator called "hh" that this could be a translation of.',
    ]);
    expect(problemsOf('content/indicators/de/hhi.mdx', '## A\n')).toEqual([]);
  });

  test('may link to pages of its own language', () => {
    const body = '## 定義\n\n[シェア](../partner-share/)\n\n## 限界\n\n[英語](../../../indicators/hhi/)\n';
    expect(problemsOf('content/indicators/ja/hhi.mdx', body)).toEqual([]);
  });
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

  test('may link to the page of a chart that a briefing shows, and of no other', () => {
    const chart =
      '<Chart kind="supplier-shares" reporter="JPN" mineral="testium" stage="metal" year="2024" measure="value" />';
    const link = '[the suppliers](../../charts/supplier-shares.jpn.testium.metal.value.2024/)';
    expect(said(`${chart}\n\n${link}`)).toBe('');
    expect(said(link)).toContain('leads to no page of this site.');
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
