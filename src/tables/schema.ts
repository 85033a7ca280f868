import { z } from 'astro/zod';

/**
 * The published tables: `public/data/v1/<name>.csv` and `.json`, columns in this order. A change of a column is a new
 * version of the whole folder. An empty cell is `''` in CSV and `null` in JSON for numbers, `''` for text: it means
 * "not there", and the reason stands in its own column. Lists within a cell are separated by one space.
 */
const text = z.string();
const number = z.number();
const optionalNumber = z.number().nullable();

export const indicatorColumns = {
  id: text,
  indicator: text,
  reporter: text,
  mineral: text,
  stage: text,
  partner: text,
  bloc: text,
  measure: z.enum(['quantity', 'value', '']),
  year: number,
  base_year: optionalNumber,
  value: optionalNumber,
  lower: optionalNumber,
  upper: optionalNumber,
  unit: text,
  mark: text,
  grade: z.enum(['A', 'B', 'C', 'D', '']),
  reason: text,
  method: text,
  assumptions: text,
  sources: text,
};

export const inputColumns = {
  id: text,
  input: text,
  value: optionalNumber,
  lower: optionalNumber,
  upper: optionalNumber,
  unit: text,
  year: number,
  quality: text,
  source: text,
  file: text,
  path: text,
  line: number,
};

export const partColumns = { id: text, part: text, value: number };

export const productionColumns = {
  mineral: text,
  stage: text,
  economy: text,
  year: number,
  value: optionalNumber,
  lower: optionalNumber,
  upper: optionalNumber,
  unit: text,
  basis: text,
  quality: text,
  primary: z.enum(['yes', 'no']),
  source: text,
};

export const importColumns = {
  reporter: text,
  mineral: text,
  stage: text,
  partner: text,
  year: number,
  measure: z.enum(['quantity', 'value', '']),
  value: optionalNumber,
  lower: optionalNumber,
  upper: optionalNumber,
  unit: text,
  quality: text,
  primary: z.enum(['yes', 'no']),
  source: text,
};

export const indicatorRow = z.strictObject(indicatorColumns);
export const inputRow = z.strictObject(inputColumns);
export const partRow = z.strictObject(partColumns);
export const productionRow = z.strictObject(productionColumns);
export const importRow = z.strictObject(importColumns);

export type IndicatorRow = Readonly<z.infer<typeof indicatorRow>>;
export type InputRow = Readonly<z.infer<typeof inputRow>>;
export type PartRow = Readonly<z.infer<typeof partRow>>;
export type ProductionRow = Readonly<z.infer<typeof productionRow>>;
export type ImportRow = Readonly<z.infer<typeof importRow>>;
