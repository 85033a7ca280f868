import { expect, test } from 'vitest';
import { redirectProblems } from './check-redirects.ts';

const routes = ['/', '/minerals/', '/minerals/rare-earths/', '/minerals/cobalt/'];

/** What is said of a file with these pairs, each problem as "line code hint". */
function said(...pairs: readonly (readonly [string, string])[]): readonly string[] {
  const records = pairs.map(([from, to]) => `  - from: ${from}\n    to: ${to}\n`);
  return saidOf(`redirects:\n${records.join('')}`);
}

function saidOf(text: string): readonly string[] {
  const problems = redirectProblems({ path: 'content/redirects.yaml', text }, routes);
  return problems.map(({ place, code, hint }) => `${place.line} ${code} ${hint}`);
}

test('a former address that leads to a page is nothing to complain of', () => {
  expect(said(['/minerals/rare-earth/', '/minerals/rare-earths/'], ['/minerals/co/', '/minerals/cobalt/'])).toEqual([]);
});

test('an address at which a page stands leads nobody on', () => {
  expect(said(['/minerals/cobalt/', '/minerals/rare-earths/'])).toEqual([
    '2 redirect-in-vain Delete the redirect, or give the page another address.',
  ]);
});

test('a target that is no page is told with the nearest one', () => {
  expect(said(['/minerals/co/', '/minerals/cobolt/'])).toEqual(['3 unknown-link Did you mean /minerals/cobalt/?']);
});

test('a chain is told with the page that it ends at', () => {
  expect(said(['/a/', '/b/'], ['/b/', '/c/'], ['/c/', '/minerals/cobalt/'])).toEqual([
    '3 redirect-chain Lead it straight to /minerals/cobalt/.',
    '5 redirect-chain Lead it straight to /minerals/cobalt/.',
  ]);
});

test('a circle is told, of whatever length', () => {
  expect(said(['/a/', '/a/'])).toEqual(['3 redirect-chain Lead it to a page that exists.']);
  expect(said(['/a/', '/b/'], ['/b/', '/a/'])).toHaveLength(2);
});

test('an address led on twice is told at the second place', () => {
  expect(said(['/a/', '/minerals/'], ['/a/', '/minerals/cobalt/'])).toEqual([
    '4 duplicate-id Delete one of the two records.',
  ]);
});

test('what is no address, a key that is not there and a file without a list are told', () => {
  expect(said(['minerals/co', '/minerals/cobalt/'])).toEqual([
    '2 wrong-type Write it like /minerals/rare-earths/, with a slash at both ends.',
  ]);
  expect(saidOf('redirects:\n  - from: /a/\n')[0]).toMatch(/^2 missing-key/);
  expect(saidOf('redirect:\n  - from: /a/\n    to: /minerals/\n')[0]).toMatch(/unknown-key/);
});

test('charts are looked for when pages are built, since the data decide which there are', () => {
  expect(said(['/charts/a/', '/charts/stage-shares.cobalt/'])).toEqual([]);
});
