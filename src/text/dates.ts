import type { Words } from './words.ts';

/** An ISO date as a reader writes it, "23 November 2026"; a year or a month stays what it is. Never the clock's zone. */
export function longDate(iso: string, words: Words): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!parts?.[2]) return iso;
  const date = new Date(`${parts[1]}-${parts[2]}-${parts[3] ?? '01'}T00:00:00Z`);
  return formatFor(words.locale, parts[3] !== undefined).format(date);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The format of a day, or of a month alone: made once, since making one takes a hundred times longer than using it. */
function formatFor(locale: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${hasDay}`;
  const day = hasDay ? ({ day: 'numeric' } as const) : {};
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long', ...day });
  formats.set(key, format);
  return format;
}

/** "2021–24": the years of an average, short enough for a cell; across a century both in full. */
export function span(first: number, last: number): string {
  if (first === last) return String(first);
  const isOneCentury = Math.floor(first / 100) === Math.floor(last / 100);
  return `${first}–${isOneCentury ? String(last % 100).padStart(2, '0') : last}`;
}

/** "2018–2024", or the one year. */
export function years(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}
