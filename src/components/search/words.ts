/** Words as the index knows them: a language without spaces is cut as the reader's browser cuts it. */
export function cut(words: string, language: string): string {
  if (!/^(ja|zh|th)\b/.test(language)) return words;
  const parts = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(words)];
  return parts.flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])).join(' ');
}

/** So much of a word has to stand in a text: endings change, "imports" and "importing". */
const leastPart = 0.6;

/** Whether a text has each of the words, whatever their endings. */
export function hasWords(text: string, words: string): boolean {
  const lower = text.toLowerCase();
  const wanted = words.toLowerCase().split(/[\s"]+/);
  return wanted.every((word) => lower.includes(word.slice(0, Math.max(2, Math.ceil(word.length * leastPart)))));
}
