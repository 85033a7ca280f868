import type { Omission } from '../domain/omission.ts';
import type { NamedFile } from './documents.ts';
import { isId } from './schema/fields.ts';
import type { Context } from './series/context.ts';
import { originOf } from './series/figure-at.ts';
import { checkName, recordAt } from './series/series-file.ts';

/** Something that is left out. It goes by the name of its file. */
export function readOmission({ located, id }: NamedFile, context: Context): Omission | undefined {
  const omission = recordAt(located, [], context.schemas.omission, context);
  checkName(located, ['id', id], isId, context);
  return omission === undefined ? undefined : { ...originOf(located, []), ...omission, id };
}
