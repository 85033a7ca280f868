import type { DefinitionRow } from '../tables/schema.ts';
import { reported } from './numbers.ts';
import { factsOf, unitName } from './units.ts';

/** What a value of the indicator is measured in, as the tables hold it. */
export function unitInWords({ unit }: Pick<DefinitionRow, 'unit'>): string {
  if (unit === 'share') return 'fraction of 1, printed as percent';
  return unit === 'input' ? 'that of its inputs' : unitName(unit);
}

/** The values an indicator can take: "0 to 1", "1 or more", "not limited". */
export function rangeInWords({
  range_low,
  range_high,
  unit,
}: Pick<DefinitionRow, 'range_low' | 'range_high' | 'unit'>) {
  const low = range_low ?? (range_high === null && unit !== 'share' ? factsOf(unit).least : null);
  if (low === null) return range_high === null ? 'not limited' : `${reported(range_high)} or less`;
  return range_high === null ? `${reported(low)} or more` : `${reported(low)} to ${reported(range_high)}`;
}
