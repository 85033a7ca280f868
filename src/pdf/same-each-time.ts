const moment = /(\/(?:CreationDate|ModDate) \()D:\d{14}/g;
const node = /\(node(\d{8})\)/g;

/**
 * A PDF without chance: the moment it was made is that of its edition, and what its tables call their cells is counted from
 * one in the order of the numbers that the browser gave them, so that one edition gives one file. The file keeps its length,
 * since its table of objects names their places. The bytes are those of Chromium's writer, which compresses neither.
 *
 * @param edition an ISO date
 * @throws {Error} when the file names no moment, as a newer writer might leave it
 */
export function sameEachTime(pdf: Buffer, edition: string): Buffer {
  const text = pdf.toString('latin1');
  if (text.search(moment) === -1) throw new Error('the PDF says nowhere when it was made');
  const names = new Set([...text.matchAll(node)].map(([, name = '']) => name));
  const ranks = new Map([...names].toSorted().map((name, rank) => [name, String(rank + 1).padStart(8, '0')]));
  const steady = text
    .replaceAll(moment, (_, key: string) => `${key}D:${edition.replaceAll('-', '')}000000`)
    .replaceAll(node, (_, name: string) => `(node${ranks.get(name) ?? name})`);
  return Buffer.from(steady, 'latin1');
}

/** How many pages a PDF of Chromium's has. */
export function pagesOfPdf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}
