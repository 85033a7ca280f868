import type { Words } from './words.ts';

/** An ISO date as a reader writes it, "23 November 2026", 「2026年11月」, 「2026年」. Never the clock's zone. */
export function longDate(iso: string, words: Words): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!parts) return iso;
  const [, year, month, day] = parts;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return formatFor(words.locale, day !== undefined ? 'day' : month !== undefined ? 'month' : 'year').format(date);
}

const formats = new Map<string, Intl.DateTimeFormat>();

const down = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

/** The format of a date down to its day, month or year: made once, since making one takes a hundred times longer than using it. */
function formatFor(locale: string, to: keyof typeof down): Intl.DateTimeFormat {
  const key = `${locale} ${to}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...down[to] });
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
