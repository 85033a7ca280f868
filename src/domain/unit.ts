/** The units figures may be in. A series has one; two units never meet in one ratio. */
export const units = ['t', 'kt', 'Mt', 'kg', 'USD', 'kUSD', 'MUSD', 'percent'] as const;
export type Unit = (typeof units)[number];

/** What a unit measures. */
export type Dimension = 'mass' | 'money' | 'share';

const dimensions: Record<Unit, Dimension> = {
  t: 'mass',
  kt: 'mass',
  Mt: 'mass',
  kg: 'mass',
  USD: 'money',
  kUSD: 'money',
  MUSD: 'money',
  percent: 'share',
};

/** The dimension of a unit. */
export function dimensionOf(unit: Unit): Dimension {
  return dimensions[unit];
}

const names: Record<Unit, string> = {
  t: 'tonnes',
  kt: 'thousand tonnes',
  Mt: 'million tonnes',
  kg: 'kilograms',
  USD: 'US dollars',
  kUSD: 'thousand US dollars',
  MUSD: 'million US dollars',
  percent: 'percent',
};

/** The unit in words, for captions and headings. */
export function unitName(unit: Unit): string {
  return names[unit];
}
