import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { parse } from 'yaml';

countries.registerLocale(english);

const aliases = z
  .record(z.string(), z.string())
  .parse(parse(readFileSync(new URL('./economies.yaml', import.meta.url), 'utf8')));

/**
 * The code of an economy as a publisher writes it: a name, an ISO 3166-1 code in letters or digits, or a code of the
 * publisher's own. ISO alpha-3, or `WLD` for a total and `OTH` for a rest; `undefined` where nobody is meant for sure.
 *
 * @param own names of this one table; they go before the common ones
 */
export function economyCode(written: string, own: Readonly<Record<string, string>> = {}): string | undefined {
  const name = written.trim();
  const alias = Object.hasOwn(own, name) ? own[name] : Object.hasOwn(aliases, name) ? aliases[name] : undefined;
  if (alias !== undefined) return alias;
  if (/^[A-Z]{3}$/.test(name)) return countries.isValid(name) ? name : undefined;
  if (/^\d{1,3}$/.test(name)) return countries.numericToAlpha3(name);
  return countries.getAlpha3Code(name, 'en');
}

/** Every name that `economyCode` knows without being told, for suggestions. */
export const economyNames: readonly string[] = [...Object.keys(aliases), ...Object.values(english.countries).flat()];
