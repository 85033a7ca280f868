import { targetUnits } from '../../domain/target.ts';
import { id, integer, oneOf, text } from './fields.ts';
import { mentions, type Names } from './names.ts';
import { record } from './record.ts';

const year = integer('a year', [1900, 2100]);
const unit = oneOf('unit', targetUnits);

/** `data/targets/<id>.yaml`. The figures are read with the other figures. `mineral` is the one the file names, or ''. */
export function targetSchema(names: Names | undefined, mineral: string) {
  const { economy, bloc, source, ...mention } = mentions(names);
  return record({
    id,
    title: text,
    reporter: economy,
    mineral: mention.mineral.exactOptional(),
    stage: mention.stage(mineral).exactOptional(),
    /** Whether there is such an indicator is not known here. */
    indicator: id,
    partner: economy.exactOptional(),
    bloc: bloc.exactOptional(),
    measure: oneOf('measure', ['quantity', 'value']).exactOptional(),
    baseline: record({ year, value: text, unit }).exactOptional(),
    target: record({
      year: year.exactOptional(),
      value: text,
      unit,
      bound: oneOf('bound', ['at-least', 'at-most']),
    }),
    source,
    table: text.exactOptional(),
    note: text.exactOptional(),
  })
    .refine(({ mineral: of, stage }) => stage === undefined || of !== undefined, {
      error: 'The stage belongs to no mineral here.',
      path: ['stage'],
      params: { code: 'missing-key', hint: 'Add the mineral, or delete the stage if the target is for all minerals.' },
    })
    .refine(({ baseline, target }) => baseline === undefined || baseline.unit === target.unit, {
      error: 'The baseline is in another unit than the target.',
      path: ['baseline', 'unit'],
      params: { code: 'wrong-unit', hint: 'Write both as the source prints the one to be reached.' },
    })
    .refine(
      ({ baseline, target }) => baseline === undefined || target.year === undefined || baseline.year < target.year,
      {
        error: 'The baseline is not before the year of the target.',
        path: ['baseline', 'year'],
        params: { code: 'year-out-of-range', hint: 'Progress is measured from the baseline to the target.' },
      },
    );
}
