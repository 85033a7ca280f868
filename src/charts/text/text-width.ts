import { advances } from './advances.ts';

/** Weight of chart text: regular is 400, semibold 600. */
export type Weight = 'regular' | 'semibold';

export interface Face {
  /** Size in CSS pixels. */
  readonly size: number;
  readonly weight: Weight;
}

const fullWidth =
  /[\u{1100}-\u{115F}\u{2E80}-\u{303E}\u{3041}-\u{A4CF}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE30}-\u{FE6F}\u{FF00}-\u{FF60}\u{FFE0}-\u{FFE6}\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** Whether a character is as wide as it is high: kana, kanji, hangul and the marks that stand among them. */
export function isFullWidth(character: string): boolean {
  return fullWidth.test(character);
}

const withoutAdvance = /\p{M}|\p{Cf}/u;
/** Scripts that the font lacks come from a fallback face; the widest common letters are about so wide. */
const fallbackAdvance = 700;

/**
 * Width of one line of text in CSS pixels, set in the site's sans without kerning: a sum of advance widths, the same on
 * every machine. Full-width characters count 1 em, combining marks nothing, letters the font lacks 0.7 em.
 */
export function textWidth(text: string, face: Face): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character, face.weight);
  return (thousandths * face.size) / 1000;
}

/**
 * By how much a text is wider, at most, in the faces that stand in until the site's own has come: they are fitted to running
 * text, and figures of Arial come to 525 thousandths of an em where the site's have 497.
 */
const standInWidth = 1.06;

/**
 * The room that one line takes at most, in the site's sans or in a face that stands in for it, in CSS pixels. A full-width
 * character is 1 em wide in every face.
 */
export function roomFor(text: string, face: Face): number {
  const full = [...text].filter(isFullWidth).length * face.size;
  return full + (textWidth(text, face) - full) * standInWidth;
}

/** The room that the longest line of a text takes at most, once `wrap` broke it. */
export function blockWidth(text: string, face: Face): number {
  return Math.max(...text.split('\n').map((line) => roomFor(line, face)));
}

function advance(character: string, weight: Weight): number {
  const code = character.codePointAt(0) ?? 0;
  const run = advances.find(({ first, regular }) => code >= first && code < first + regular.length);
  const measured = run?.[weight][code - run.first];
  if (measured !== undefined) return measured;
  if (withoutAdvance.test(character)) return 0;
  return fullWidth.test(character) ? 1000 : fallbackAdvance;
}

/** What may not begin a line in Japanese (JIS X 4051): closing marks, stops, small kana and the sign of a long vowel. */
const noBeginning =
  /^[、。，．,.・：；:;！？!?」』）)】〕｝\]〉》”’％%ー〜～–ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞヽヾ]/u;
/** What may not end one: opening marks. */
const noEnd = /[「『（(【〔｛[〈《“‘]$/u;

/**
 * The text with line breaks such that no line takes more room than `width` pixels. Breaks at spaces and between full-width
 * characters, in Japanese between words and before brackets, where its rules let a line begin and end; a word or bracket
 * that alone is too wide is broken where it must be, for a label is never cut.
 */
export function wrap(text: string, width: number, face: Face): string {
  const lines: string[] = [];
  let line = '';
  const fits = (phrase: string) => roomFor(phrase.trimEnd(), face) <= width;
  for (const piece of phrases(text).flatMap((phrase) => (fits(phrase) ? [phrase] : pieces(phrase)))) {
    if (line !== '' && roomFor((line + piece).trimEnd(), face) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    while (roomFor(line.trimEnd(), face) > width && [...line.trimEnd()].length > 1) {
      const head = headThatFits(line, width, face);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '').join('\n');
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const katakana = /^[ァ-ヺー]$/u;

/** What a line break had better not part: words of Japanese, names in katakana, and what stands in full-width brackets. */
function phrases(text: string): readonly string[] {
  const parts = pieces(text);
  if (![...text].some(isFullWidth)) return parts;
  const starts = new Set([...segmenter.segment(text)].map(({ index }) => index));
  const found: string[] = [];
  let at = 0;
  for (const part of parts) {
    const before = found.at(-1);
    if (before === undefined || (starts.has(at) && !clings(before, part))) found.push(part);
    else found[found.length - 1] = before + part;
    at += part.length;
  }
  return found;
}

function clings(before: string, next: string): boolean {
  if (before.lastIndexOf('（') > before.lastIndexOf('）')) return true;
  return katakana.test([...before].at(-1) ?? '') && katakana.test([...next].at(0) ?? '');
}

/** What no line break may part: words with the space after them, and full-width characters with what clings to them. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (const character of text) {
    const before = found.at(-1) ?? '';
    if (before === '' || mayBreak(before, character)) found.push(character);
    else found[found.length - 1] = before + character;
  }
  return found;
}

function mayBreak(before: string, next: string): boolean {
  if (next === ' ' || noBeginning.test(next) || noEnd.test(before)) return false;
  const last = [...before].at(-1) ?? '';
  return last === ' ' || isFullWidth(last) || isFullWidth(next);
}

function headThatFits(line: string, width: number, face: Face): string {
  const characters = [...line];
  let count = 1;
  while (count < characters.length && roomFor(characters.slice(0, count + 1).join(''), face) <= width) count += 1;
  return characters.slice(0, count).join('');
}
