import { unknownKey } from '../schema/explain.ts';
import type { Context } from '../series/context.ts';
import type { Located } from '../yaml/located.ts';
import { isList, isRecord, type Path, type Plain, valueAt } from '../yaml/plain.ts';

/** Every key at any depth of what is written. */
function keysIn(written: Plain | undefined): readonly string[] {
  if (isList(written)) return written.flatMap(keysIn);
  return isRecord(written) ? Object.entries(written).flatMap(([key, value]) => [key, ...keysIn(value)]) : [];
}

/**
 * Tells the keys of `terms` that no input of the set has, and those of a result's `steps` that its input lacks: a
 * misspelt one would leave its figures exact without a word.
 */
export function tellIdleRounding(located: Located, results: readonly Path[], { report }: Context): void {
  const check = (path: Path, known: ReadonlySet<string>): void => {
    const written = valueAt(located.value, path);
    for (const key of Object.keys(isRecord(written) ? written : {})) {
      if (!known.has(key)) report({ place: located.placeOf([...path, key], 'key'), ...unknownKey(key, [...known]) });
    }
  };
  const keys = results.map((path) => new Set(keysIn(valueAt(located.value, [...path, 'input']))));
  check(['terms'], new Set(keys.flatMap((of) => [...of])));
  for (const [at, path] of results.entries()) check([...path, 'steps'], new Set([...(keys[at] ?? []), 'published']));
}
