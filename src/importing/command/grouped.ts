/** Sentences that differ only in the series they are about, by what each says; of many of one kind the first few are enough. */
const kinds = [
  {
    pattern: /: the table has no row of it\.$/,
    head: (count: number) => `${count} series are passed over, for the table has no row of them`,
  },
  {
    pattern: /No row of the table is as the series ".*" asks \(--partial passes it over\)\.$/,
    head: (count: number) => `${count} series find no row in the table (--partial passes them over)`,
  },
] as const;

const most = 3;

/**
 * Sentences of an import with those of one kind, where there are more than three, under one line with their count: the
 * first three follow, indented, and how to see all. The rest keep their order, and so do all with `verbose`.
 */
export function grouped(sentences: readonly string[], verbose: boolean): readonly string[] {
  if (verbose) return sentences;
  const groups = kinds.map(({ pattern, head }) => ({ head, own: sentences.filter((each) => pattern.test(each)) }));
  const many = groups.filter(({ own }) => own.length > most);
  const folded = new Set(many.flatMap(({ own }) => own));
  const lines = many.flatMap(({ head, own }) => [
    `${head(own.length)}:`,
    ...own.slice(0, most).map((sentence) => `  ${sentence}`),
    `  and ${own.length - most} more (--verbose)`,
  ]);
  return [...sentences.filter((sentence) => !folded.has(sentence)), ...lines];
}
