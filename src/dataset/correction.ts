import type { Correction } from '../domain/correction.ts';
import { repeated } from './documents.ts';
import type { Context } from './series/context.ts';
import { originOf } from './series/figure-at.ts';
import { itemsUnder, recordAt } from './series/series-file.ts';
import type { Located } from './yaml/located.ts';

/** The known errors of sources that `data/corrections.yaml` holds; an id that stands there twice is told. */
export function readCorrections(located: Located, context: Context): readonly Correction[] {
  recordAt(located, [], context.schemas.correctionsFile, context);
  const read = itemsUnder(located, 'corrections').flatMap((path): readonly Correction[] => {
    const correction = recordAt(located, path, context.schemas.correction, context);
    return correction === undefined ? [] : [{ ...correction, ...originOf(located, path) }];
  });
  for (const at of repeated(read.map(({ id }) => id))) {
    const found = read[at];
    if (found === undefined) continue;
    const place = located.placeOf(`${found.path}/id`);
    const message = `There is a correction called "${found.id}" already.`;
    context.report({ code: 'duplicate-id', place, message, hint: 'Give one of the two another id.' });
  }
  return read;
}
