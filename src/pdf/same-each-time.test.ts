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

test('cells are named by their order, not by the numbers that the browser counted', () => {
  const cells = (...ids: readonly string[]) =>
    Buffer.from(
      `${written('20261124150259').toString('latin1')} ${ids.map((id) => `(node${id})`).join(' ')}`,
      'latin1',
    );
  const named = sameEachTime(cells('00000172', '00000166', '00000172'), '2026-11-23');
  expect(named.equals(sameEachTime(cells('00001192', '00000186', '00001192'), '2026-11-23'))).toBe(true);
  expect(named.toString('latin1')).toContain('(node00000002) (node00000001) (node00000002)');
});

test('a file that names no moment is an error', () => {
  expect(() => sameEachTime(Buffer.from('%PDF-1.4'), '2026-11-23')).toThrow('when it was made');
});

test('pages are counted without the list that holds them', () => {
  expect(pagesOfPdf(written('20261124150259'))).toBe(1);
});
