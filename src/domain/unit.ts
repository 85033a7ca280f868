/** The units figures may be in. A series has one; two units never meet in one ratio. */
export const units = ['t', 'kt', 'Mt', 'kg', 'ct', 'Mct', 'Mm3', 'USD', 'kUSD', 'MUSD', 'percent'] as const;
export type Unit = (typeof units)[number];

/** What a unit measures. */
export type Dimension = 'mass' | 'volume' | 'money' | 'share';

/** The unit of a name, such as a table of results has; `undefined` for any other text. */
export function unitNamed(name: string): Unit | undefined {
  return units.find((unit) => unit === name);
}

const dimensions: Record<Unit, Dimension> = {
  t: 'mass',
  kt: 'mass',
  Mt: 'mass',
  kg: 'mass',
  ct: 'mass',
  Mct: 'mass',
  Mm3: 'volume',
  USD: 'money',
  kUSD: 'money',
  MUSD: 'money',
  percent: 'share',
};

const sizes: Readonly<Record<Unit, number>> = {
  kg: 0.001,
  // The metric carat is 0.2 grams.
  ct: 2e-7,
  Mct: 0.2,
  t: 1,
  kt: 1e3,
  Mt: 1e6,
  Mm3: 1,
  USD: 1,
  kUSD: 1e3,
  MUSD: 1e6,
  percent: 1,
};

/** How many of the base unit of its dimension one of the unit is: tonnes, million cubic metres, US dollars, percent. */
export function sizeOf(unit: Unit): number {
  return sizes[unit];
}

/** The dimension of a unit. */
export function dimensionOf(unit: Unit): Dimension {
  return dimensions[unit];
}

const names: Record<Unit, string> = {
  t: 'tonnes',
  kt: 'thousand tonnes',
  Mt: 'million tonnes',
  kg: 'kilograms',
  ct: 'carats',
  Mct: 'million carats',
  Mm3: 'million cubic metres',
  USD: 'US dollars',
  kUSD: 'thousand US dollars',
  MUSD: 'million US dollars',
  percent: 'percent',
};

/** The unit in words, for captions and headings. */
export function unitName(unit: Unit): string {
  return names[unit];
}
