/**
 * Page markup with two habits of fine type: a full stop or comma never begins a line after a number with a way back (a
 * button is a box, and lines break beside boxes), and the number of a reference closes up to the sentence it belongs to.
 */
export function bindPunctuation(html: string): string {
  return html
    .replaceAll(/\s+(<sup class="cite">)/g, '$1')
    .replaceAll(
      /(<button type="button" class="number[^"]*"[^>]*>[^<]*<\/button>(?:<span class="range">[^<]*<\/span>)?)([.,;:!?)\u2019\u201d]+)/g,
      '<span class="nowrap">$1$2</span>',
    );
}
