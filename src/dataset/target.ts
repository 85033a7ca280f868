import type { Target } from '../domain/target.ts';
import type { NamedFile } from './documents.ts';
import { isId } from './schema/fields.ts';
import { keyIn } from './schema/read-record.ts';
import type { Context } from './series/context.ts';
import { originOf, textFigureAt } from './series/figure-at.ts';
import { epsilonOf } from './series/production.ts';
import { checkName, recordAt } from './series/series-file.ts';
import { checkYear } from './series/years.ts';
import type { Located } from './yaml/located.ts';
import { valueAt } from './yaml/plain.ts';

/** A published target. The year of its baseline has passed; that of the target itself may be to come. */
export function readTarget({ located, id }: NamedFile, context: Context): Target | undefined {
  const mineral = valueAt(located.value, ['mineral']);
  const schema = context.schemas.target(typeof mineral === 'string' ? mineral : '');
  const record = recordAt(located, [], schema, context);
  checkName(located, ['id', id], isId, context);
  checkYear(located, ['baseline', 'year'], context);
  const from = pointAt(located, 'baseline', record?.source, context);
  const to = pointAt(located, 'target', record?.source, context);
  if (record === undefined || to === undefined) return undefined;
  const { baseline, target, ...rest } = record;
  if (baseline !== undefined && from === undefined) return undefined;
  return {
    ...originOf(located, []),
    ...rest,
    id,
    ...(baseline && from ? { baseline: { ...baseline, value: from } } : {}),
    target: { ...target, value: to },
  };
}

/** The figure of a baseline or target as it is written, so that a mistake elsewhere in the file does not hide its own. */
function pointAt(located: Located, key: 'baseline' | 'target', source: string | undefined, context: Context) {
  const written = keyIn(located.value, key);
  const isPercent = valueAt(located.value, [written, 'unit']) === 'percent';
  const rules = { ...epsilonOf(source, context), ...(isPercent ? { max: 100 } : {}) };
  return textFigureAt(located, [written, 'value'], rules, context);
}
