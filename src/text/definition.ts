import type { DefinitionRow } from '../tables/schema.ts';
import { reported } from './numbers.ts';

const units: Readonly<Record<string, string>> = {
  share: 'fraction of 1, printed as percent',
  index: 'index',
  points: 'points',
  suppliers: 'number of suppliers of equal size',
  input: 'that of its inputs',
};

/** What a value of the indicator is measured in. */
export function unitInWords(definition: Pick<DefinitionRow, 'unit'>): string {
  return units[definition.unit] ?? definition.unit;
}

/** The values an indicator can take: "0 to 1", "1 or more", "not limited". */
export function rangeInWords(definition: Pick<DefinitionRow, 'range_low' | 'range_high' | 'unit'>): string {
  const { range_low: low, range_high: high, unit } = definition;
  if (low === null && high === null) return unit === 'suppliers' ? '1 or more' : 'not limited';
  if (low === null) return `${reported(high ?? 0)} or less`;
  return high === null ? `${reported(low)} or more` : `${reported(low)} to ${reported(high)}`;
}
