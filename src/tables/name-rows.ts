import type { Dataset } from '../domain/dataset.ts';
import { type Name, secondLanguage } from '../domain/name.ts';
import { indicators } from '../indicators/registry.ts';
import type { Row } from './schema.ts';

/**
 * The rows of `names`: what the data name, and the indicators in Japanese. A use that several minerals name alike has one row;
 * named differently it has two, which the key of the table does not allow.
 */
export function nameRows({ names }: Pick<Dataset, 'names'>): readonly Row<'names'>[] {
  const ofIndicators = indicators.map(
    ({ id, nameJa }): Name => ({ kind: 'indicator', id, language: secondLanguage, name: nameJa }),
  );
  const rows = [...names, ...ofIndicators].map(({ kind, id, language, name, inText = '', reading = '' }) => ({
    ...{ kind, id, language, name },
    in_text: inText,
    reading,
  }));
  return [...new Map(rows.map((row) => [Object.values(row).join('\n'), row])).values()];
}
