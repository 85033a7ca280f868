const tag = /<(\/?)([a-z][\w-]*)([^>]*?)(\/?)>/gi;
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Where no note can stand beside the text: what is in the margin itself, what has columns of its own, what is folded. */
const withoutMargin = /^(aside|table|figure|svg|math|details|dialog)$|\sclass="[^"]*\b(note|panel)\b/;
const reference = /^\s*href="#ref-(\d+)"/;

/** An element that is open at some place of the text, and whether it stands where there is no margin. */
interface Open {
  readonly name: string;
  readonly isCite: boolean;
  readonly hasMargin: boolean;
}

/**
 * Markup of a text in which the first reference to each source is followed by a note about it, to stand beside the line.
 * References within a note, a table or a figure count as none: nothing can stand beside them.
 *
 * @param noteOf markup of the note of a source, by its number
 */
export function withSideNotes(html: string, noteOf: (number: number) => string): string {
  const open: Open[] = [];
  const told = new Set<number>();
  let pending = 0;
  return html.replaceAll(tag, (found, close: string, name: string, attributes: string, closed: string) => {
    if (closed !== '' || empty.has(name)) return found;
    if (close !== '') {
      const at = open.findLastIndex((each) => each.name === name);
      const ended = at < 0 ? [] : open.splice(at);
      const note = ended.some(({ isCite }) => isCite) && pending > 0 ? noteOf(pending) : '';
      if (note !== '') pending = 0;
      return found + note;
    }
    const parent = open.at(-1);
    const hasMargin = parent?.hasMargin !== false && !(withoutMargin.test(name) || withoutMargin.test(attributes));
    open.push({ name, isCite: name === 'sup' && attributes.includes('class="cite"'), hasMargin });
    const number = Number(reference.exec(attributes)?.[1] ?? 0);
    if (parent?.isCite && hasMargin && number > 0 && !told.has(number)) {
      told.add(number);
      pending = number;
    }
    return found;
  });
}
