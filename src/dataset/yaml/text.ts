import type { Place, Problem } from '../../problem.ts';

/** A file as it is handed in: its path relative to the root, and its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The text of a file, or the one problem why it has none. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly problem: Problem };

/** The largest file that is read, in bytes. A year of trade of one reporter takes a few thousand. */
export const maxBytes = 1_000_000;

// Every control character but tab, line feed and carriage return.
const control = /[^\P{Cc}\t\n\r]/u;
// A line whose first sign is no comment.
const ink = /^[^\S\n]*[^\s#]/m;

/**
 * The text of a file in UTF-8, without its byte-order mark. Refused are files that hold nothing but comments, bytes
 * that are not UTF-8, control characters, and more than a megabyte.
 */
export function decode({ path, bytes }: SourceFile): Decoded {
  if (bytes.length > maxBytes) return unreadable('too-large', startOf(path), tooLarge(bytes.length));
  const text = textOf(bytes);
  if (text === undefined) return unreadable('not-utf-8', placeOfBadByte(path, bytes), notUtf8);
  const hidden = control.exec(text);
  if (hidden !== null) return unreadable('control-character', placer(path, text)(hidden.index), controlCharacter);
  if (!ink.test(text)) return unreadable('empty-file', startOf(path), nothing);
  return { kind: 'text', text };
}

/**
 * A function from offsets in a text to the index of their line, from 0. Quickest where it is asked for one offset after the
 * other, down the text.
 */
export function liner(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  let last = 0;
  return (offset) => {
    if (!isOn(last, offset, starts)) last = isOn(last + 1, offset, starts) ? last + 1 : lineOf(offset, starts);
    return last;
  };
}

/** A function from offsets in a text, `start` and up to `end`, to places in its file. */
export function placer(
  file: string,
  text: string,
  lineAt: (offset: number) => number = liner(text),
): (start: number, end?: number) => Place {
  return (start, end = start + 1) => {
    const begin = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
    return { file, line: lineAt(start) + 1, column: start - begin + 1, length: Math.max(1, end - start) };
  };
}

/** Whether an offset is on a line. */
function isOn(line: number, offset: number, starts: readonly number[]): boolean {
  const [first, next = Number.POSITIVE_INFINITY] = [starts[line], starts[line + 1]];
  return first !== undefined && first <= offset && offset < next;
}

/** The last line that begins no later than an offset. */
function lineOf(offset: number, starts: readonly number[]): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What is wrong, and what to do. */
export interface Words {
  readonly message: string;
  readonly hint: string;
}

const notUtf8: Words = {
  message: 'The file is not text in UTF-8.',
  hint: 'Save it again with the encoding UTF-8, which editors offer beside "Save as".',
};

const controlCharacter: Words = {
  message: 'The file holds a control character, which no publisher prints.',
  hint: 'Delete it. It usually comes with text copied out of a PDF or a spreadsheet.',
};

/** What is said of a file without content. */
export const nothing: Words = {
  message: 'The file holds nothing.',
  hint: 'Fill it in after the example in data/README.md, or delete it.',
};

function tooLarge(size: number): Words {
  return {
    message: `The file has ${size.toLocaleString('en')} bytes; a data file has at most ${maxBytes.toLocaleString('en')}.`,
    hint: 'Keep one reporter and one mineral to a file, and only the years that are shown.',
  };
}

function unreadable(code: Problem['code'], place: Place, words: Words): Decoded {
  return { kind: 'unreadable', problem: { code, place, ...words } };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function placeOfBadByte(file: string, bytes: Uint8Array): Place {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  return placer(file, lossy)(Math.max(0, lossy.indexOf('\ufffd')));
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1, length: 1 };
}
