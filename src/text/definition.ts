import type { DefinitionRow } from '../tables/schema.ts';
import { reported } from './numbers.ts';
import type { Told } from './told.ts';
import { factsOf, unitName } from './units.ts';

/** What a value of the indicator is measured in, as the tables hold it. */
export function unitInWords({ unit }: Pick<DefinitionRow, 'unit'>, { say, words }: Told): string {
  if (unit === 'share') return say('names.unitOfShare');
  return unit === 'input' ? say('names.unitOfInputs') : unitName(unit, words);
}

/** The values an indicator can take: "0 to 1", "1 or more", "not limited". */
export function rangeInWords(
  { range_low, range_high, unit }: Pick<DefinitionRow, 'range_low' | 'range_high' | 'unit'>,
  { say, words }: Told,
): string {
  const low = range_low ?? (range_high === null && unit !== 'share' ? factsOf(unit).least : null);
  const high = range_high === null ? '' : reported(range_high, words);
  if (low === null) return high === '' ? say('names.range.unlimited') : say('names.range.orLess', { high });
  if (high === '') return say('names.range.orMore', { low: reported(low, words) });
  return say('names.range.between', { low: reported(low, words), high });
}
