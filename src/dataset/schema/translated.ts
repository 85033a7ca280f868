import { z } from 'astro/zod';
import type { Names } from './names.ts';
import { recordOf } from './record.ts';

/** Keys that a record may have with what is said in another language: `goods_ja` beside `goods`, `reading_ja` alone. */
function keysIn(languages: readonly string[], keys: readonly string[]): readonly string[] {
  return languages.flatMap((language) => keys.map((key) => `${key}_${language}`));
}

/**
 * A record some of whose texts may be given in other languages beside them. What it gives holds its own keys alone: the
 * names are read by `namesAt`, which tells their mistakes.
 *
 * @param names `undefined` where any language passes, since a mistake was told already
 */
export function translatedRecord<Shape extends z.ZodRawShape>(
  names: Names | undefined,
  keys: readonly string[],
  shape: Shape,
) {
  const translations = keysIn(names?.languages.allowed ?? [], keys).filter((key) => !(key in shape));
  const isTranslation = (key: string): boolean => {
    if (key in shape) return false;
    if (names !== undefined) return translations.includes(key);
    return keys.some((own) => key.startsWith(`${own}_`) && /^[a-z]{2,3}$/.test(key.slice(own.length + 1)));
  };
  const own = (written: unknown): unknown => {
    if (typeof written !== 'object' || written === null || Array.isArray(written)) return written;
    const entries = Object.entries(written);
    return entries.some(([key]) => isTranslation(key))
      ? Object.fromEntries(entries.filter(([key]) => !isTranslation(key)))
      : written;
  };
  return z.preprocess(own, recordOf(shape, [...Object.keys(shape), ...translations]));
}
