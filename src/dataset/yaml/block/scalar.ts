import type { Form } from '../form.ts';
import { isRestEmpty, type Lines, toAnyLine, toNextLine } from './lines.ts';

/** A key and where it stands; `keyless` stands for none. */
export interface Key {
  readonly keyStart: number;
  readonly keyStop: number;
}

const space = 32;
const hash = 35;
const colon = 58;
const dash = 45;

/**
 * The scalar that begins at an offset of the line: plain, between quotation marks without escapes, or folded (`>-`). The
 * lines are at the next one then. `undefined` for anything else.
 */
export function scalarAt(lines: Lines, start: number, column: number, key: Key): Form | undefined {
  const first = lines.text.charAt(start);
  if (first === '>') return folded(lines, start, column, key);
  const scalar = first === '"' || first === "'" ? quoted(lines, start, first, key) : plain(lines, start, key);
  toNextLine(lines);
  return scalar;
}

function formOf(value: string, start: number, stop: number, { keyStart, keyStop }: Key): Form {
  return { keyStart, keyStop, start, stop, parts: undefined, value };
}

function quoted(lines: Lines, start: number, mark: string, key: Key): Form | undefined {
  const { text, end } = lines;
  const close = text.indexOf(mark, start + 1);
  if (close === -1 || close >= end || !isRestEmpty(lines, close + 1)) return undefined;
  const value = text.slice(start + 1, close);
  return mark === '"' && value.includes('\\') ? undefined : formOf(value, start, close + 1, key);
}

/** What no plain scalar begins with, or only before something else than a space. */
const indicators = ',[]{}#&*!|%@`?:';

function plain({ text, end }: Lines, start: number, key: Key): Form | undefined {
  if (indicators.includes(text.charAt(start))) return undefined;
  if (text.charCodeAt(start) === dash && /^-(?:[\s-]|$)/.test(text.slice(start, start + 2))) return undefined;
  let stop = start;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === space) continue;
    if (code === hash && text.charCodeAt(at - 1) === space) break;
    if (code === colon && (at + 1 === end || text.charCodeAt(at + 1) === space)) return undefined;
    stop = at + 1;
  }
  return formOf(text.slice(start, stop), start, stop, key);
}

/** Lines of one indentation, joined by spaces: no blank line among them, none further in, no space at an end. */
function folded(lines: Lines, start: number, column: number, key: Key): Form | undefined {
  const { text } = lines;
  if (text.slice(start, lines.end) !== '>-' || !toAnyLine(lines)) return undefined;
  const inner = lines.column;
  const parts: string[] = [];
  let stop = start;
  while (inner > column && lines.column === inner && lines.ink < lines.end) {
    if (text.charCodeAt(lines.end - 1) === space) return undefined;
    parts.push(text.slice(lines.ink, lines.end));
    stop = Math.min(lines.next, text.length);
    if (!toAnyLine(lines)) break;
  }
  return parts.length > 0 && isPassed(lines, inner) ? formOf(parts.join(' '), start, stop, key) : undefined;
}

/** Goes past blank lines and comments behind a folded text; false where one of them, or what follows, belongs to it. */
function isPassed(lines: Lines, inner: number): boolean {
  while (lines.column !== -1 && (lines.ink >= lines.end || isComment(lines))) {
    if (lines.ink >= lines.end ? lines.column > inner : lines.column >= inner) return false;
    toAnyLine(lines);
  }
  return lines.column < inner;
}

function isComment({ text, ink }: Lines): boolean {
  return text.charCodeAt(ink) === hash;
}
