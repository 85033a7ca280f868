/**
 * A PDF without the clock: the moment it was made is that of its edition, so that one edition gives one file. The bytes are
 * those of Chromium's writer, which leaves its dates uncompressed.
 *
 * @param edition an ISO date
 * @throws {Error} when the file names no moment, as a newer writer might leave it
 */
export function sameEachTime(pdf: Buffer, edition: string): Buffer {
  const moment = `D:${edition.replaceAll('-', '')}000000`;
  const text = pdf.toString('latin1');
  const dated = text.replaceAll(/(\/(?:CreationDate|ModDate) \()D:\d{14}/g, (_, key: string) => key + moment);
  if (!dated.includes(moment)) throw new Error('the PDF says nowhere when it was made');
  return Buffer.from(dated, 'latin1');
}

/** How many pages a PDF of Chromium's has. */
export function pagesOfPdf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}
