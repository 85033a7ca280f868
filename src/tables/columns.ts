import { z } from 'astro/zod';

/** What the cells of tables hold. "Not there" is `null` for a number and an empty text. */
export const text = z.string();
export const number = z.number();
export const optionalNumber = z.number().nullable();
export const yesNo = z.enum(['yes', 'no']);
export const measure = z.enum(['quantity', 'value', '']);
export const testGrade = z.enum(['A', 'B', 'C', 'D']);
export const bounds = { value: optionalNumber, lower: optionalNumber, upper: optionalNumber };

/** A figure that stands alone: as a number and as printed, who printed it where, and the line it stands on. */
export const cited = {
  ...bounds,
  quality: text,
  published: text,
  year: optionalNumber,
  source: text,
  table: text,
  file: text,
  path: text,
  line: number,
};
