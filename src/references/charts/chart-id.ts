import type { Written } from '../parse.ts';
import { chartAttributes } from './attributes.ts';

/** Attributes that an id names, in their order; the two years of a span are one part of it, and a note is of the page. */
const named = Object.keys(chartAttributes).filter((name) => !['from', 'to', 'note'].includes(name));

/**
 * The id of a chart, the stem of the addresses of its page and its data: what it asks for, in a fixed order. It stays the
 * same from edition to edition and in every language, and the same chart on two pages is one.
 *
 * @param written its attributes by name, `kind` among them
 * @example 'supplier-shares.jpn.rare-earths.magnet.value.2024'
 */
export function chartIdOf(written: Written): string {
  const span = written.get('from') === undefined ? undefined : `${written.get('from')}-${written.get('to') ?? ''}`;
  return [written.get('kind'), ...named.map((name) => written.get(name)), span]
    .filter((part) => part !== undefined && part !== '')
    .join('.')
    .replaceAll(' ', '-')
    .toLowerCase();
}
