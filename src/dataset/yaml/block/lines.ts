/** A text that is read line by line. Lines that are blank, or hold a comment alone, are passed over. */
export interface Lines {
  readonly text: string;
  /** The first character of the line that is no space. */
  ink: number;
  /** Spaces before it; −1 where no line is left. */
  column: number;
  /** The end of the line, before its line feed or carriage return. */
  end: number;
  /** Where the next line begins. */
  next: number;
}

const space = 32;
const carriageReturn = 13;
const hash = 35;

/** A text at its first line. */
export function linesOf(text: string): Lines {
  const lines = { text, ink: 0, column: -1, end: 0, next: 0 };
  toNextLine(lines);
  return lines;
}

/** Goes to the next line, blank or not; false where there is none. */
export function toAnyLine(lines: Lines): boolean {
  const { text, next } = lines;
  lines.column = -1;
  if (next >= text.length) return false;
  const feed = text.indexOf('\n', next);
  const stop = feed === -1 ? text.length : feed;
  const ink = afterSpaces(text, next);
  lines.next = stop + 1;
  lines.end = stop > next && text.charCodeAt(stop - 1) === carriageReturn ? stop - 1 : stop;
  lines.ink = ink;
  lines.column = ink - next;
  return true;
}

/** Goes to the next line that says something. */
export function toNextLine(lines: Lines): void {
  while (toAnyLine(lines) && (lines.ink >= lines.end || lines.text.charCodeAt(lines.ink) === hash));
}

/** Whether no line is left. */
export function isAtEnd({ column }: Lines): boolean {
  return column === -1;
}

/** The first offset from `at` on that holds no space. */
export function afterSpaces(text: string, at: number): number {
  let ink = at;
  while (text.charCodeAt(ink) === space) ink += 1;
  return ink;
}

/** Whether nothing stands from `at` to the end of the line but spaces, or a comment behind at least one space. */
export function isRestEmpty({ text, end }: Lines, at: number): boolean {
  const ink = afterSpaces(text, at);
  return ink >= end || (ink > at && text.charCodeAt(ink) === hash);
}
