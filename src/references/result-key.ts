import type { ResultKey } from '../tables/result-id.ts';
import type { Written } from './parse.ts';

/** The result that a `<Value indicator=…>` asks for, or a chart of one change. */
export function resultKeyOf(written: Written): ResultKey {
  const optional = Object.fromEntries(
    ['of', 'reporter', 'partner', 'bloc', 'measure'].flatMap((name) => {
      const value = written.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const baseYear = written.get('base_year');
  return {
    indicator: written.get('indicator') ?? '',
    mineral: written.get('mineral') ?? '',
    stage: written.get('stage') ?? '',
    year: Number(written.get('year')),
    ...optional,
    ...(baseYear === undefined ? {} : { baseYear: Number(baseYear) }),
  };
}
