import type { Form } from '../form.ts';
import type { Plain } from '../plain.ts';
import { reservedKeys } from '../refusals.ts';
import type { Span } from '../span.ts';
import { afterSpaces, isAtEnd, isRestEmpty, type Lines, linesOf, toNextLine } from './lines.ts';
import { type Key, scalarAt } from './scalar.ts';

/**
 * The form of a text in the plain block style that nearly all data files have, twenty times sooner than a reader of all of
 * YAML comes to it: records and lists by indentation, keys of letters and digits, one scalar a line or folded lines,
 * comments. `undefined` wherever a text has, or may have, anything else; a mistake is always something else.
 *
 * For every text it gives `undefined` or what `yaml` gives, value and places alike.
 */
export function blockForm(text: string): Form | undefined {
  if (elsewhere.test(text)) return undefined;
  const lines = linesOf(text);
  if (lines.column !== 0) return undefined;
  const form = blockAt(lines, 0, keyless);
  return isAtEnd(lines) ? form : undefined;
}

// Tabs, marks of byte order, carriage returns by themselves, and the character that stands for a bare ">".
const elsewhere = /[\t\ufeff\ue000]|\r(?!\n)/;

/** Deeper than any kind of file goes. */
const deepest = 12;

const keyless: Key = { keyStart: -1, keyStop: -1 };

/** The record or list whose first line is at hand. */
function blockAt(lines: Lines, depth: number, key: Key): Form | undefined {
  if (depth > deepest) return undefined;
  return isItem(lines) ? listAt(lines, depth, key) : recordAt(lines, depth, key);
}

function listAt(lines: Lines, depth: number, { keyStart, keyStop }: Key): Form | undefined {
  const { column, ink: start } = lines;
  const value: Plain[] = [];
  const parts: Span[] = [];
  while (lines.column === column) {
    const item = isItem(lines) ? itemAt(lines, depth) : undefined;
    if (item === undefined) return undefined;
    value.push(item.value);
    parts.push(item);
  }
  return lines.column > column ? undefined : { keyStart, keyStop, start, stop: start, parts, value };
}

function itemAt(lines: Lines, depth: number): Form | undefined {
  const { text, ink, column } = lines;
  const start = afterSpaces(text, ink + 1);
  if (isRestEmpty(lines, ink + 1)) return undefined;
  if (keyEnd(lines, start) === -1) return valueAt(lines, start, column, keyless);
  lines.ink = start;
  lines.column = column + start - ink;
  return blockAt(lines, depth + 1, keyless);
}

function recordAt(lines: Lines, depth: number, { keyStart, keyStop }: Key): Form | undefined {
  const { column, ink: start } = lines;
  const value: Record<string, Plain> = {};
  const parts = new Map<string, Span>();
  while (lines.column === column) {
    const key = { keyStart: lines.ink, keyStop: keyEnd(lines, lines.ink) };
    const name = key.keyStop === -1 ? '' : lines.text.slice(key.keyStart, key.keyStop);
    if (name === '' || parts.has(name) || reservedKeys.includes(name)) return undefined;
    const part = partAt(lines, depth, key);
    if (part === undefined) return undefined;
    value[name] = part.value;
    parts.set(name, part);
  }
  return lines.column > column ? undefined : { keyStart, keyStop, start, stop: start, parts, value };
}

/** What stands behind a key and its colon: on their line, or on lines further in. */
function partAt(lines: Lines, depth: number, key: Key): Form | undefined {
  const { column } = lines;
  const behind = key.keyStop + 1;
  if (!isRestEmpty(lines, behind)) return valueAt(lines, afterSpaces(lines.text, behind), column, key);
  toNextLine(lines);
  return lines.column > column ? blockAt(lines, depth + 1, key) : undefined;
}

/** A scalar, or an empty list. */
function valueAt(lines: Lines, start: number, column: number, key: Key): Form | undefined {
  if (!lines.text.startsWith('[]', start)) return scalarAt(lines, start, column, key);
  if (!isRestEmpty(lines, start + 2)) return undefined;
  toNextLine(lines);
  const { keyStart, keyStop } = key;
  return { keyStart, keyStop, start, stop: start, parts: [], value: [] };
}

/** Whether the line begins with a dash and a space. */
function isItem({ text, ink }: Lines): boolean {
  return text.startsWith('- ', ink);
}

/** Where a key that begins at an offset ends: at a colon before a space or the end of the line; −1 where there is none. */
function keyEnd({ text, end }: Lines, start: number): number {
  let at = start;
  while (at < end && isOfKey(text.charCodeAt(at))) at += 1;
  const isKey = at > start && at < end && text.charAt(at) === ':' && (at + 1 === end || text.charAt(at + 1) === ' ');
  return isKey && text.charAt(start) !== '-' ? at : -1;
}

/** Letters and digits, "_", "." and "-". */
function isOfKey(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57) || code === 95 || code === 45 || code === 46;
}
