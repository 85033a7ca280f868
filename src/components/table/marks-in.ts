import { type Mark, marks } from '../../text/words.ts';

/** The marks that stand in the text of some markup, each once, in the order of the house; attributes do not count. */
export function marksIn(html: string): readonly Mark[] {
  const text = html.replaceAll(/<[^>]*>/g, ' ');
  return marks.filter((mark) => text.includes(`[${mark}]`));
}
