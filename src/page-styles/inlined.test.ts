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
const files = {
  sheetAt: (href: string) => sheets.get(href),
  scriptAt: (src: string) => (src === '/a.js' ? 'document.body.append(document.createElement("td"))' : undefined),
};
const styled = (body: string) => withOwnStyles(page(body), files);

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

test('what a script may add keeps its rules; data for search services add nothing', () => {
  expect(styled('<script src="/a.js"></script>')).toContain('<style>td{color:blue}</style>');
  expect(styled('<script type="application/ld+json">{"a":"td"}</script>')).toContain('<style></style>');
});

test.each(['<script src="https://elsewhere.example/a.js"></script>', '<script>document.title</script>'])(
  'a page with %s keeps its sheets: what that adds is not known',
  (script) => expect(styled(script)).toBe(page(script)),
);

test('a script in several files is not known either', () => {
  const scriptAt = () => 'import{add}from"./b.js";add()';
  const html = page('<script src="/a.js"></script>');
  expect(withOwnStyles(html, { ...files, scriptAt })).toBe(html);
});

test('a page with a sheet from elsewhere stays as it was', () => {
  const sheetAt = (href: string) => (href === '/a.css' ? sheets.get(href) : undefined);
  expect(withOwnStyles(page('<p>A</p>'), { ...files, sheetAt })).toBe(page('<p>A</p>'));
});

test('a page that was done before stays as it is', () => {
  const once = styled('<p>A</p>');
  expect(withOwnStyles(once, { ...files, sheetAt: () => undefined })).toBe(once);
});

const many = Array.from({ length: 500 }, (_, place) => `.later p:nth-child(${place})>a{color:red}`).join('');
const long = { ...files, sheetAt: () => parsedSheet(`.lead{color:green}${many}&.later{color:blue}`) };

test('where rules are many, the title has its own at once, and all follow it in their order', () => {
  const body = '<main><header class="lead"><h1>A</h1></header><div class="later"><p><a>B</a></p></div></main>';
  const html = withOwnStyles(page(body), long);
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css);
  expect(styles).toHaveLength(2);
  expect(styles[0]).toBe('.lead{color:green}\n.lead{color:green}');
  expect(html).toContain('</header><svg display="none"><style>.lead{color:green}.later p:nth-child(0)>a{color:red}');
  // A drawing is read as markup, so that a sign of it stands by its name; the digest is of what the browser reads.
  expect(styles[1]).toContain('&amp;.later{color:blue}');
  const digests = styles.map((css) => createHash('sha256').update(css.replaceAll('&amp;', '&')).digest('base64'));
  expect(html).toContain(`style-src 'self' ${digests.map((digest) => `'sha256-${digest}'`).join(' ')}"`);
});

test('a drawing right below the title is painted with it: their rules stand together', () => {
  const body =
    '<main><header class="lead"></header><svg role="img"></svg><div class="later"><p><a>B</a></p></div></main>';
  expect(withOwnStyles(page(body), long).match(/<style>/g)).toHaveLength(1);
});
