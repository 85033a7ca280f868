import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnStyles } from './inlined.ts';
import { parsedSheet } from './used-rules.ts';

const head =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'"><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css">';
const page = (body: string) => `<html><head>${head}</head><body>${body}</body></html>`;
const sheets = new Map([
  ['/a.css', parsedSheet('p{color:red}td{color:blue}')],
  ['/b.css', parsedSheet('.lead{color:green}')],
]);
const styled = (body: string) => withOwnStyles(page(body), (href) => sheets.get(href));

test('the rules that a page needs stand in it, in the order of its sheets', () => {
  const html = styled('<p class="lead">A</p>');
  expect(html).toContain('<style>p{color:red}\n.lead{color:green}</style></head>');
  expect(html).not.toContain('rel="stylesheet"');
});

test('its policy lets these rules apply, and no others', () => {
  const html = styled('<p class="lead">A</p>');
  const css = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
  // CSP Level 3, 2.3.1: the digest of what stands between the tags, in base64.
  const digest = createHash('sha256').update(css).digest('base64');
  expect(html).toContain(`content="default-src 'self'; style-src 'self' 'sha256-${digest}'"`);
});

test('a page with a script keeps its sheets, one with data for search services does not', () => {
  const script = page('<script src="/a.js"></script>');
  expect(withOwnStyles(script, (href) => sheets.get(href))).toBe(script);
  expect(styled('<script type="application/ld+json">{}</script>')).toContain('<style>');
});

test('a page with a sheet from elsewhere stays as it was', () => {
  expect(withOwnStyles(page('<p>A</p>'), (href) => (href === '/a.css' ? sheets.get(href) : undefined))).toBe(
    page('<p>A</p>'),
  );
});

test('a page that was done before stays as it is', () => {
  const once = styled('<p>A</p>');
  expect(withOwnStyles(once, () => undefined)).toBe(once);
});
