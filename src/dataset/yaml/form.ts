import { createHash } from 'node:crypto';
import { isList, type Plain, type PlainRecord, within } from './plain.ts';
import type { Span } from './walk.ts';

/** What a file without problems was read as: its value, and where each part of that stands, by JSON pointer. */
export interface Form {
  readonly value: Plain;
  readonly spans: ReadonlyMap<string, Span>;
}

/** Forms by the `keyOf` the bytes that they were read from. */
export type Forms = ReadonlyMap<string, Form>;

/** The name of a file's bytes, whatever the file is called: their SHA-256 (FIPS 180-4), in base64url. */
export function keyOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

/** A form in a quarter of the room, for JSON: the value, and two offsets for each part and its key, in the order of the value. */
export interface PackedForm {
  readonly value: Plain;
  readonly offsets: readonly number[];
}

/** The form, packed. `unpacked` gives it back whole. */
export function packed({ value, spans }: Form): PackedForm {
  const offsets: number[] = [];
  for (const { pointer, isEntry } of partsOf(value)) {
    const span = spans.get(pointer);
    if (span === undefined || (span.key !== undefined) !== isEntry) throw new RangeError(`no span of ${pointer}`);
    offsets.push(...(span.key ?? []), ...span.value);
  }
  return { value, offsets };
}

/** The form that was packed. */
export function unpacked({ value, offsets }: PackedForm): Form {
  const spans = new Map<string, Span>();
  let at = 0;
  const pair = (): readonly [number, number] => {
    at += 2;
    return [offsets[at - 2] ?? 0, offsets[at - 1] ?? 0];
  };
  for (const { pointer, isEntry, inline } of partsOf(value)) {
    const key = isEntry ? { key: pair() } : {};
    spans.set(pointer, { ...key, value: pair(), inline });
  }
  return { value, spans };
}

/** A part of a value; an entry is one that has a key. */
interface Part {
  readonly pointer: string;
  readonly isEntry: boolean;
  readonly inline: boolean;
}

/** A value and all its parts, each record and list before what is in it. */
function partsOf(value: Plain): readonly Part[] {
  const parts: Part[] = [];
  const add = (part: Plain, pointer: string, isEntry: boolean): void => {
    parts.push({ pointer, isEntry, inline: typeof part === 'string' });
    if (typeof part === 'string') return;
    if (isList(part)) for (const [index, item] of part.entries()) add(item, within(pointer, index), false);
    else addEntries(part, pointer);
  };
  const addEntries = (record: PlainRecord, pointer: string): void => {
    for (const [key, entry] of Object.entries(record)) add(entry, within(pointer, key), true);
  };
  add(value, '', false);
  return parts;
}
