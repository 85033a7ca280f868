import type { Dataset } from '../domain/dataset.ts';
import type { Name } from '../domain/name.ts';
import { indicators } from '../indicators/registry.ts';
import type { Row } from './schema.ts';

/**
 * The rows of `names`: what the data name, and the indicators in Japanese. A use that several minerals name alike has one row;
 * named differently it has two, which the key of the table does not allow.
 */
export function nameRows({ names }: Pick<Dataset, 'names'>): readonly Row<'names'>[] {
  const japanese = indicators.map(({ id, nameJa }): Name => ({ kind: 'indicator', id, language: 'ja', name: nameJa }));
  const rows = [...names, ...japanese].map(({ kind, id, language, name, inText = '' }) => ({
    ...{ kind, id, language, name },
    in_text: inText,
  }));
  return [...new Map(rows.map((row) => [Object.values(row).join('\n'), row])).values()];
}
