import type { Dataset } from '../domain/dataset.ts';
import { indicators } from '../indicators/registry.ts';
import type { Row } from './schema.ts';

/** The rows of `names`: what the data name in other languages, and the indicators in Japanese. */
export function nameRows({ economies, minerals }: Dataset): readonly Row<'names'>[] {
  const named = (kind: Row<'names'>['kind'], id: string, name: string): Row<'names'> => ({
    ...{ kind, id, language: 'ja', name, in_text: '' },
  });
  return [
    ...[...economies.values()].map(({ id, nameJa }) => named('economy', id, nameJa)),
    ...[...minerals.values()].map(({ id, nameJa }) => named('mineral', id, nameJa)),
    ...[...minerals.values()].flatMap(({ id, stages }) =>
      stages.flatMap((stage) =>
        stage.nameJa === undefined ? [] : [named('stage', `${id}/${stage.id}`, stage.nameJa)],
      ),
    ),
    ...indicators.map(({ id, nameJa }) => named('indicator', id, nameJa)),
  ];
}
