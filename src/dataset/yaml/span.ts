import type { Path } from './plain.ts';

/** Where a value, its key and its parts stand, as offsets in the text. */
export interface Span {
  /** The key, from its first character up to behind its last; −1 of what has none: an item of a list, the whole. */
  readonly keyStart: number;
  readonly keyStop: number;
  /** The value. Where a record or list ends says nothing: what is told of one stands at its beginning. */
  readonly start: number;
  readonly stop: number;
  /** Those of a record by key, those of a list in order; absent of a scalar, which shares its key's line. */
  readonly parts: ReadonlyMap<string, Span> | readonly Span[] | undefined;
}

/** The span at the end of a path, or of the last part on the way that is there. */
export interface Found {
  readonly span: Span;
  readonly isWhole: boolean;
}

/** How far a path can be followed. */
export function follow(root: Span, path: Path): Found {
  let span = root;
  for (const part of path) {
    const next = partOf(span, part);
    if (next === undefined) return { span, isWhole: false };
    span = next;
  }
  return { span, isWhole: true };
}

/** The span of a part of a record or list; `undefined` where there is none of that name. */
export function partOf({ parts }: Span, part: string | number): Span | undefined {
  if (parts === undefined) return undefined;
  return isList(parts) ? parts[Number(part)] : parts.get(String(part));
}

function isList(parts: NonNullable<Span['parts']>): parts is readonly Span[] {
  return Array.isArray(parts);
}
