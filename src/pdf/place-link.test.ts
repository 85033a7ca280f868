import { expect, test } from 'vitest';
import { withPdfLink } from './place-link.ts';

const page = '<ul><li>2026</li><li class="pdf" hidden></li><li><a href="#cite">Cite</a></li></ul>';

test('the place a page keeps becomes the link, in sight, and nothing else changes', () => {
  expect(withPdfLink(page, '/pdf/a.pdf', 'PDF, 3 pages & more')).toBe(
    '<ul><li>2026</li><li class="pdf"><a href="/pdf/a.pdf" type="application/pdf">PDF, 3 pages &amp; more</a></li><li><a href="#cite">Cite</a></li></ul>',
  );
});

test('a page that is printed again has the new link alone, whatever its words hold', () => {
  const once = withPdfLink(page, '/pdf/a.pdf', 'PDF, 3 pages');
  const twice = withPdfLink(once, '/pdf/b.pdf', '$& $1');
  expect(twice.match(/<li class="pdf"/g)).toHaveLength(1);
  expect(twice).toContain('<a href="/pdf/b.pdf" type="application/pdf">$&amp; $1</a>');
  expect(twice).toContain('<a href="#cite">');
});

test('a page without a place is an error', () => {
  expect(() => withPdfLink('<p>No place.</p>', '/pdf/a.pdf', 'PDF')).toThrow('keeps no place');
});
