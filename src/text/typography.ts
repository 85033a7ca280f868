const button = '<button type="button" class="number[^"]*"[^>]*>[^<]*</button>';
const range = '<span class="range">[^<]*</span>';
const mark = '(?:&nbsp;|\\u00a0)<abbr class="mark"[^>]*>[^<]*</abbr>';
const punctuation = '[.,;:!?)\\u2019\\u201d]';
const number = new RegExp(`${button}(?:${range})?(?:${mark})*${punctuation}*`, 'g');
const bare = new RegExp(`^${button}(?:${range})?$`);

/**
 * Page markup with two habits of fine type: a mark, a full stop or a comma never begins a line after a number with a way
 * back (a button is a box, and lines break beside boxes), and the number of a reference closes up to its sentence.
 */
export function bindPunctuation(html: string): string {
  return html
    .replaceAll(/\s+(<sup class="cite">)/g, '$1')
    .replaceAll(number, (found) => (bare.test(found) ? found : `<span class="nowrap">${found}</span>`));
}
