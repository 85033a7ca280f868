import { createHash } from 'node:crypto';
import { isList, isRecord, type Plain, within } from './plain.ts';
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
  eachPart(value, '', false, (pointer, isEntry) => {
    const span = spans.get(pointer);
    if (span === undefined || (span.key !== undefined) !== isEntry) throw new RangeError(`no span of ${pointer}`);
    offsets.push(...(span.key ?? []), ...span.value);
  });
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
  eachPart(value, '', false, (pointer, isEntry, inline) => {
    spans.set(pointer, isEntry ? { key: pair(), value: pair(), inline } : { value: pair(), inline });
  });
  return { value, spans };
}

/** Is told of a part of a value: where it is, whether it has a key, and whether it is a scalar. */
type Visit = (pointer: string, isEntry: boolean, inline: boolean) => void;

/** Tells of a value and all its parts, of each record and list before what is in it. */
function eachPart(value: Plain, pointer: string, isEntry: boolean, visit: Visit): void {
  visit(pointer, isEntry, typeof value === 'string');
  if (typeof value === 'string') return;
  if (isList(value)) for (const [index, item] of value.entries()) eachPart(item, within(pointer, index), false, visit);
  else if (isRecord(value)) {
    for (const key of Object.keys(value)) eachPart(value[key] ?? '', within(pointer, key), true, visit);
  }
}
