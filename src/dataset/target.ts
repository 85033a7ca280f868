import type { Target, TargetPoint } from '../domain/target.ts';
import type { NamedFile } from './documents.ts';
import { isId } from './schema/fields.ts';
import type { Context } from './series/context.ts';
import { figureAt, originOf } from './series/figure-at.ts';
import { epsilonOf } from './series/production.ts';
import { checkName, recordAt } from './series/series-file.ts';
import { checkYear } from './series/years.ts';
import { valueAt } from './yaml/plain.ts';

/** A published target. The year of its baseline has passed; that of the target itself may be to come. */
export function readTarget({ located, id }: NamedFile, context: Context): Target | undefined {
  const mineral = valueAt(located.value, ['mineral']);
  const schema = context.schemas.target(typeof mineral === 'string' ? mineral : '');
  const record = recordAt(located, [], schema, context);
  checkName(located, ['id', id], isId, context);
  if (record === undefined) return undefined;
  const { baseline, target, ...rest } = record;
  const figure = (
    key: 'baseline' | 'target',
    { unit, value: written }: { unit: TargetPoint['unit']; value: string },
  ) => {
    const rules = { ...epsilonOf(record.source, context), ...(unit === 'percent' ? { max: 100 } : {}) };
    return figureAt({ located, path: [key, 'value'], written }, rules, context);
  };
  checkYear(located, ['baseline', 'year'], baseline?.year, context);
  const from = baseline && figure('baseline', baseline);
  const to = figure('target', target);
  if (to === undefined || (baseline !== undefined && from === undefined)) return undefined;
  return {
    ...originOf(located, []),
    ...rest,
    id,
    ...(baseline && from ? { baseline: { ...baseline, value: from } } : {}),
    target: { ...target, value: to },
  };
}
