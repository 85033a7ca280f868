import { expect, test } from 'vitest';
import { pagesOfPdf, sameEachTime } from './same-each-time.ts';

const written = (moment: string) =>
  Buffer.from(`<</Type /Pages>> <</Type /Page>> <</CreationDate (D:${moment}+00'00')>> \u00e9\u00ff`, 'latin1');

test('two files that differ by the clock alone become one, as long as they were', () => {
  const [early, late] = [written('20261124150259'), written('20270101000001')];
  const dated = sameEachTime(early, '2026-11-23');
  expect(dated.equals(sameEachTime(late, '2026-11-23'))).toBe(true);
  // A file of another length would have other places of its objects than its table says.
  expect(dated.length).toBe(early.length);
  expect(dated.toString('latin1')).toContain("(D:20261123000000+00'00')");
});

test('a file that names no moment is an error', () => {
  expect(() => sameEachTime(Buffer.from('%PDF-1.4'), '2026-11-23')).toThrow('when it was made');
});

test('pages are counted without the list that holds them', () => {
  expect(pagesOfPdf(written('20261124150259'))).toBe(1);
});
