import { z } from 'astro/zod';
import { publishedUnits } from '../../domain/agreement.ts';
import { id, integer, number, oneOf, text } from './fields.ts';
import { mentions, type Names } from './names.ts';
import { record } from './record.ts';

const step = number('a rounding step', [0, 1e12]);
const digits = integer('a number of digits', [1, 15]);

/** How the figures under one key of the inputs are printed. */
const term = record({
  unit: oneOf('unit of a term', ['percent']).exactOptional(),
  step: step.exactOptional(),
  /** Rounded to so many significant digits. */
  significant: digits.exactOptional(),
  /** The most that a figure can be; 100 for percent without saying so. */
  max: number('a maximum', [0, 1e12]).exactOptional(),
});

/** `data/agreement/<id>.yaml` without its results. */
export function agreementSchema(names: Names | undefined) {
  const { source } = mentions(names);
  return record({
    indicator: id,
    title: text,
    source,
    /** Where the inputs were published, if elsewhere. */
    inputs_source: source.exactOptional(),
    table: text.exactOptional(),
    unit: oneOf('unit of a published result', publishedUnits),
    /** Rounding step of the published results; absent, they are printed in full. */
    step: step.exactOptional(),
    /** The published results are rounded to so many significant digits. */
    significant: digits.exactOptional(),
    /**
     * Figures marked `e` are rounded to so many significant digits where they show no more: terms, and results that have
     * no step.
     */
    estimates_significant: digits.exactOptional(),
    terms: z.record(z.string(), term).default({}),
    note: text.exactOptional(),
    left_out: text.exactOptional(),
    results: z.array(z.unknown()),
  });
}

/** One published result. Its input and its figures are read one by one, where their rounding is known. */
export function publishedResultSchema() {
  return record({
    subject: text,
    input: z.record(z.string(), z.unknown()),
    published: text,
    /** What makes the publisher's number another, as its definition or notes say. */
    reason: text.exactOptional(),
    /** How the publisher's own figures do not follow from each other, where nothing it says explains that. */
    contradiction: text.exactOptional(),
    /** Rounding steps of this result's own inputs, by key, and of itself as `published`. */
    steps: z.record(z.string(), step).exactOptional(),
  });
}
