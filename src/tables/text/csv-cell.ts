const special = /[",\n\r]/;

/** One CSV cell after RFC 4180: quoted only where it must be, empty where there is nothing. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = String(value);
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
