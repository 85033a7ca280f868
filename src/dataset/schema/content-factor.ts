import { z } from 'astro/zod';
import { id, number, text } from './fields.ts';
import { mentions, type Names } from './names.ts';
import { record } from './record.ts';

/** `data/factors.yaml` without its records. */
export function factorsFileSchema() {
  return record({ factors: z.array(z.unknown()) });
}

/** A record of `data/factors.yaml`: what a tonne of one content holds of another. */
export function factorSchema(names: Names | undefined) {
  const { mineral, source } = mentions(names);
  return record({
    mineral,
    /** That the mineral has it is checked beside the data. */
    stage: id,
    from: text,
    to: text,
    by: number('a factor', [0.000001, 1_000_000]),
    source,
    /** Table, page or note within the source. */
    table: text.exactOptional(),
  });
}
