import { type Plain, within } from './plain.ts';
import { maxDepth, reservedKeys } from './refusals.ts';
import type { Span } from './walk.ts';

/** A text's value, and where each part of it stands, by JSON pointer. */
export interface Blocks {
  readonly value: Plain;
  readonly spans: ReadonlyMap<string, Span>;
}

/** A line: the column of its first character, the offset of that in the text, and what stands there up to a comment. */
interface Line {
  readonly column: number;
  readonly start: number;
  readonly content: string;
}

/** Where the walk over the lines has come to. `undefined` as an answer of any step: read it another way. */
interface Cursor {
  readonly text: string;
  readonly spans: Map<string, Span>;
  line: Line | undefined;
  /** Offset of the line after the present one. */
  next: number;
}

interface Place {
  readonly pointer: string;
  readonly depth: number;
  readonly key?: readonly [number, number];
}

/** What a text holds that is read another way, wherever it stands: other ends of lines, tabs, marks of order and of others. */
const foreign = /[\r\t\ufeff\ue000]/;

/**
 * The value of a text in the plain form of nearly all data files: records and lists one below the other, scalars on one
 * line, bare or in plain quotes, folded text after `>-`, comments. It is what `yaml` reads from the same text, many times
 * sooner. `undefined` for anything else, mistakes among it: those are for the full reader to understand or to explain.
 */
export function plainBlocks(text: string): Blocks | undefined {
  if (foreign.test(text)) return undefined;
  const cursor: Cursor = { text, spans: new Map(), line: undefined, next: 0 };
  advance(cursor);
  if (cursor.line?.column !== 0) return undefined;
  const value = record(cursor, 0, { pointer: '', depth: 0 });
  return value === undefined || cursor.line !== undefined ? undefined : { value, spans: cursor.spans };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** To the next line that is neither empty nor a comment alone. */
function advance(cursor: Cursor): void {
  const { text } = cursor;
  cursor.line = undefined;
  while (cursor.next < text.length && cursor.line === undefined) {
    const begin = cursor.next;
    const end = lineEnd(text, begin);
    cursor.next = end + 1;
    let start = begin;
    while (text.charAt(start) === ' ') start += 1;
    if (start >= end || text.charAt(start) === '#') continue;
    cursor.line = { column: start - begin, start, content: withoutEnd(text.slice(start, end)) };
  }
}

/** A line without its comment and the spaces before it; a `#` between quotation marks is for the full reader. */
function withoutEnd(content: string): string {
  const comment = content.indexOf(' #');
  const kept = comment < 0 ? content : content.slice(0, comment);
  return kept.endsWith(' ') ? kept.replace(/ +$/, '') : kept;
}

const keyed = /^([A-Za-z0-9_][A-Za-z0-9_-]{0,99}):(?: +|$)/;

function record(cursor: Cursor, column: number, place: Place): Plain | undefined {
  const entries: [string, Plain][] = [];
  const known = new Set<string>(reservedKeys);
  if (cursor.line === undefined) return undefined;
  span(cursor, place, [cursor.line.start, cursor.line.start], false);
  while (cursor.line?.column === column) {
    const { start, content } = cursor.line;
    const match = keyed.exec(content);
    const [head, name] = match ?? [];
    if (head === undefined || name === undefined || known.has(name)) return undefined;
    known.add(name);
    const key = [start, start + name.length] as const;
    const below = { pointer: within(place.pointer, name), depth: place.depth + 1, key };
    const value = belowOf(cursor, { column, start: start + head.length, content: content.slice(head.length) }, below);
    if (value === undefined) return undefined;
    entries.push([name, value]);
  }
  return isBelow(cursor, column) ? undefined : Object.fromEntries(entries);
}

/** Whether the next line is indented deeper than it may be after a value. */
function isBelow({ line }: Cursor, column: number): boolean {
  return line !== undefined && line.column > column;
}

function list(cursor: Cursor, column: number, place: Place): Plain | undefined {
  const values: Plain[] = [];
  if (cursor.line === undefined) return undefined;
  span(cursor, place, [cursor.line.start, cursor.line.start], false);
  while (cursor.line?.column === column) {
    const { start, content } = cursor.line;
    const head = /^- +/.exec(content)?.[0];
    if (head === undefined) return undefined;
    const rest = { column: column + head.length, start: start + head.length, content: content.slice(head.length) };
    const item = { pointer: within(place.pointer, values.length), depth: place.depth + 1 };
    const value = keyed.test(rest.content)
      ? itemRecord(cursor, rest, item)
      : belowOf(cursor, { ...rest, column }, item);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return isBelow(cursor, column) ? undefined : values;
}

/** A record that begins on the line of its dash. */
function itemRecord(cursor: Cursor, rest: Line, place: Place): Plain | undefined {
  cursor.line = rest;
  return place.depth > maxDepth ? undefined : record(cursor, rest.column, place);
}

/** The value after a key or a dash: on the same line, folded below it, or a record or list below it. */
function belowOf(cursor: Cursor, rest: Line, place: Place): Plain | undefined {
  if (place.depth > maxDepth) return undefined;
  if (rest.content === '>-') return folded(cursor, rest, place);
  if (rest.content !== '') return scalar(cursor, rest, place);
  advance(cursor);
  const { line } = cursor;
  if (line === undefined || line.column <= rest.column || place.key === undefined) return undefined;
  return line.content.startsWith('- ') ? list(cursor, line.column, place) : record(cursor, line.column, place);
}

const quoted = /^(?:"([^"\\]*)"|'([^']*)')$/;
// A bare scalar: it does not begin with a sign that YAML keeps, but for a minus before a digit and the ">" of a bound.
const bare = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[\d.])|>(?=[ \t]*[\d.][\d.,]*$))/;

function scalar(cursor: Cursor, { column, start, content }: Line, place: Place): Plain | undefined {
  const [, double, single] = quoted.exec(content) ?? [];
  const value = double ?? single ?? (isBare(content, place) ? content : undefined);
  if (value === undefined) return undefined;
  span(cursor, place, [start, start + content.length], true);
  advance(cursor);
  return isBelow(cursor, column) ? undefined : value;
}

function isBare(content: string, { key }: Place): boolean {
  if (key === undefined && content.startsWith('>')) return false;
  return bare.test(content) && !content.includes(': ') && !content.endsWith(':');
}

/** Text folded over several lines of one indentation, without empty lines between them. */
function folded(cursor: Cursor, { column, start }: Line, place: Place): Plain | undefined {
  const { text } = cursor;
  const lines: string[] = [];
  const indent = /^ */.exec(text.slice(cursor.next, lineEnd(text, cursor.next)))?.[0].length ?? 0;
  if (indent <= column) return undefined;
  const margin = ' '.repeat(indent);
  while (cursor.next < text.length && text.startsWith(margin, cursor.next)) {
    const end = lineEnd(text, cursor.next);
    const line = text.slice(cursor.next + indent, end);
    if (line.startsWith(' ') || line.endsWith(' ') || line === '') return undefined;
    lines.push(line);
    cursor.next = end + 1;
  }
  if (lines.length === 0 || isEmptyLine(cursor)) return undefined;
  span(cursor, place, [start, Math.min(cursor.next, text.length)], true);
  advance(cursor);
  return isBelow(cursor, column) ? undefined : lines.join(' ');
}

/** Whether the next line is empty: folded text may go on after it, and what looks like a comment there is part of it. */
function isEmptyLine({ text, next }: Cursor): boolean {
  return next < text.length && text.slice(next, lineEnd(text, next)).trim() === '';
}

function span(cursor: Cursor, { pointer, key }: Place, value: readonly [number, number], inline: boolean): void {
  cursor.spans.set(pointer, key === undefined ? { value, inline } : { value, inline, key });
}
