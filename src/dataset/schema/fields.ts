import { z } from 'astro/zod';
import { type Dimension, dimensionOf, type Unit, unitName, unitNamed, units } from '../../domain/unit.ts';
import { didYouMean, listed } from '../../problem.ts';
import { scalar } from './record.ts';

/** Any text. */
export const text = scalar((written) => written);

/** `yes` or `no`, as a truth value. */
export const yesNo = scalar((written, wrong) => {
  if (written === 'yes' || written === 'no') return written === 'yes';
  return wrong({ code: 'wrong-type', message: `"${written}" is neither yes nor no.`, hint: 'Write yes or no.' });
});

/** Whether a text is an id: lower-case words joined by hyphens. */
export function isId(written: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(written);
}

/** An id. */
export const id = scalar((written, wrong) => {
  if (isId(written)) return written;
  const hint = 'Write lower-case letters and digits, joined by hyphens, such as rare-earths.';
  return wrong({ code: 'wrong-type', message: `"${written}" is not an id.`, hint });
});

/** One of the words of a closed list. */
export function oneOf<const Word extends string>(what: string, words: readonly Word[]) {
  return scalar((written, wrong): Word => {
    const known = words.find((word) => word === written);
    if (known !== undefined) return known;
    const near = didYouMean(written, words);
    const hint = near === undefined ? `Write one of ${listed(words)}.` : `Did you mean "${near}"?`;
    return wrong({ code: 'wrong-type', message: `There is no ${what} called "${written}".`, hint });
  });
}

const unitWords: ReadonlyMap<string, Unit> = new Map([
  ['tonne', 't'],
  ['tonnes', 't'],
  ['ton', 't'],
  ['tons', 't'],
  ['metric tons', 't'],
  ['thousand tonnes', 'kt'],
  ['kilotonnes', 'kt'],
  ['million tonnes', 'Mt'],
  ['kilograms', 'kg'],
  ['carats', 'ct'],
  ['million carats', 'Mct'],
  ['million cubic metres', 'Mm3'],
  ['dollars', 'USD'],
  ['us$', 'USD'],
  ['$', 'USD'],
  ['thousand us dollars', 'kUSD'],
  ['million us dollars', 'MUSD'],
  ['%', 'percent'],
  ['per cent', 'percent'],
]);

/** A unit whose dimension is one of those that fit here. */
export function unit(...fitting: readonly Dimension[]) {
  const allowed = units.filter((known) => fitting.includes(dimensionOf(known)));
  return scalar((written, wrong): Unit => {
    const known = unitNamed(written);
    if (known === undefined) {
      const near = unitWords.get(written.toLowerCase()) ?? didYouMean(written, allowed);
      const hint =
        near === undefined ? `Write one of ${listed(allowed)}.` : `Did you mean "${near}" (${unitName(near)})?`;
      return wrong({ code: 'unknown-unit', message: `There is no unit called "${written}".`, hint });
    }
    if (allowed.includes(known)) return known;
    const message = `Figures cannot be in ${unitName(known)} here.`;
    return wrong({ code: 'wrong-unit', message, hint: `Write one of ${listed(allowed)}, as the source prints them.` });
  });
}

/** A number within a range, written in digits. */
export function number(what: string, [least, most]: readonly [number, number]) {
  return scalar((written, wrong) => {
    const value = Number(written);
    if (/^\d+(\.\d+)?$/.test(written) && value >= least && value <= most) return value;
    const message = `"${written}" is not ${what}.`;
    return wrong({ code: 'wrong-type', message, hint: `Write a number from ${least} to ${most}.` });
  });
}

/** A whole number within a range, written in digits. */
export function integer(what: string, range: readonly [number, number]) {
  return number(what, range).refine(Number.isInteger, {
    error: `This is not ${what}.`,
    params: { code: 'wrong-type', hint: 'Write a whole number.' },
  });
}

/** A day, `2026-11-23`; a month or a year alone where `coarse`. */
export function date({ coarse }: { readonly coarse: boolean }) {
  return scalar((written, wrong) => {
    const full = /^\d{4}$/.test(written)
      ? `${written}-01-01`
      : /^\d{4}-\d\d$/.test(written)
        ? `${written}-01`
        : written;
    if (isDay(full) && (coarse || full === written)) return written;
    const forms = coarse ? '2026-11-23, 2026-11 or 2026' : '2026-11-23';
    return wrong({ code: 'wrong-type', message: `"${written}" is not a date.`, hint: `Write it as ${forms}.` });
  });
}

function isDay(written: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(written)) return false;
  const time = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}

/** A text of a given form. */
export function pattern(form: RegExp, what: string, example: string) {
  return scalar((written, wrong) => {
    if (form.test(written)) return written;
    return wrong({ code: 'wrong-type', message: `"${written}" is not ${what}.`, hint: `Write it like ${example}.` });
  });
}

/** An address on the web. */
export const url = pattern(/^https?:\/\/[^\s/]+\S*$/, 'an address on the web', 'https://doi.org/10.3133/mcs2026');

/** A DOI without resolver. */
export const doi = pattern(/^10\.\d{4,9}\/\S+$/, 'a DOI', '10.3133/mcs2026');

/** A code of the Harmonised System without points, two to six digits. */
export const hs = pattern(/^\d\d(\d\d){0,2}$/, 'an HS code', '"850511", without points');

/** A list of values, at least one. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly();
}

/** One value, or a list of values: a list either way. */
export function oneOrMore<Item extends z.ZodType>(item: Item) {
  return z.preprocess((written) => (typeof written === 'string' ? [written] : written), list(item));
}
