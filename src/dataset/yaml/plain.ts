/** A YAML value with every scalar as its text: nothing is a number, a date or a "no" until a schema says so. */
export type Plain = string | readonly Plain[] | PlainRecord;
export interface PlainRecord {
  readonly [key: string]: Plain;
}

/** Keys and positions that lead from the root of a file to a value. */
export type Path = readonly (string | number)[];

/** The JSON pointer (RFC 6901) of a path: `/series/0/years/2024/CHN`. Empty for the root. */
export function pointerOf(path: Path): string {
  return path.reduce<string>(within, '');
}

/** The path of a JSON pointer, every part as a text. */
export function pathOf(pointer: string): Path {
  const parts = pointer.split('/').slice(1);
  return pointer.includes('~') ? parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')) : parts;
}

/** The pointer of a part of what a pointer leads to. */
export function within(pointer: string, part: string | number): string {
  const plain = typeof part === 'number' || !/[~/]/.test(part);
  return `${pointer}/${plain ? part : part.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Whether a value is a list. */
export function isList(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value);
}

/** Whether a value is a record. */
export function isRecord(value: Plain | undefined): value is PlainRecord {
  return typeof value === 'object' && !Array.isArray(value);
}

/** The value at a path, or `undefined` where there is none. */
export function valueAt(value: Plain | undefined, path: Path): Plain | undefined {
  return path.reduce<Plain | undefined>((inner, key) => {
    if (isList(inner)) return inner[Number(key)];
    return isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
  }, value);
}
