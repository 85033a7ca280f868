/** Text as a literal of SQL. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as an identifier of SQL. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * Names for the columns of a view, one for each heading: blanks around it taken off and no-break blanks made plain, an
 * empty one `column_7` by its place, and one that is there already, in whatever case, `name_2`. `file` and `line` are
 * the view's own, so a heading of that name becomes `file_published` and `line_published`.
 */
export function columnNames(headings: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headings.map((heading, index) => {
    const plain = heading.replaceAll('\u00a0', ' ').trim() || `column_${index + 1}`;
    const base = /^(?:file|line)$/i.test(plain) ? `${plain}_published` : plain;
    const name = firstFree(base, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function firstFree(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base.toLowerCase())) return base;
  let count = 2;
  while (taken.has(`${base}_${count}`.toLowerCase())) count += 1;
  return `${base}_${count}`;
}
