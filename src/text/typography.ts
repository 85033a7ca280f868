const button = '<button type="button" class="number[^"]*"[^>]*>[^<]*</button>';
const range = '<span class="range">[^<]*</span>';
const mark = '(?:&nbsp;|\\u00a0)<abbr class="mark"[^>]*>[^<]*</abbr>';
const punctuation = '[.,;:!?)\\u2019\\u201d]';
const number = new RegExp(`${button}(?:${mark})*(?:${range})?${punctuation}*`, 'g');
const bare = new RegExp(`^${button}(?:${range})?$`);

const heading = /(<h[1-4][ >])(.*?)(<\/h[1-4]>)/gs;
const joined = /(?<![\p{L}-])(\p{Lu}[\p{L}.]*[-\u2013]\p{Lu}\p{L}*)(?![^<]*>)/gu;

/** Page markup whose headings never break within a name of two capitalised words: "South-East", "US–Japan". */
export function bindNames(html: string): string {
  return html.replaceAll(heading, (_, start: string, inner: string, end: string) => {
    return start + inner.replaceAll(joined, '<span class="nowrap">$1</span>') + end;
  });
}

/** Where text is read, not copied by a program: in no attribute, code, form field or data. */
const inText = '(?![^<>]*(?:>|</(?:code|pre|script|textarea)>))';
const bound = new RegExp(`([≤≥]) (?=\\d)${inText}`, 'g');
const wide = '[\\u3001-\\u30ff\\u4e00-\\u9fff\\uff01-\\uff5e]';
const referenceAfterWide = new RegExp(`(${wide})(<sup class="cite">)`, 'g');
/** The first year of a span in text, "2021–24", with its dash. */
const years = new RegExp(`(?<!\\d)(\\d{4}\\u2013)(?=\\d{2}(?:\\d{2})?(?!\\d))${inText}`, 'g');
const note = '(?:<small class="note source"(?:(?!</small>).)*</small>)?';
const spaceBeforeWide = new RegExp(`(<sup class="cite">(?:(?!</sup>).)*</sup>${note})\\s+(?=${wide})`, 'g');

/**
 * Page markup with habits of fine type: a mark, a full stop or a comma never begins a line after a number with a way back
 * (a button is a box, and lines break beside boxes), nor does the number of a reference; that closes up to its sentence,
 * and to the next one where the writing has no spaces. A sign such as ≤ keeps its number, and the first year of a span its
 * last.
 */
export function bindPunctuation(html: string): string {
  return html
    .replaceAll(/\s+(<sup class="cite">)/g, '$1')
    .replaceAll(referenceAfterWide, '$1\u2060$2')
    .replaceAll(spaceBeforeWide, '$1')
    .replaceAll(bound, '$1\u00a0')
    .replaceAll(years, '$1\u2060')
    .replaceAll(number, (found) => (bare.test(found) ? found : `<span class="nowrap">${found}</span>`));
}
