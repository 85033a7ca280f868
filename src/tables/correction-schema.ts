import { z } from 'astro/zod';
import { correctionStates } from '../domain/correction.ts';
import { number, optionalNumber, text } from './columns.ts';

/** Row schema of the known errors of sources. */
export const correctionSchemas = {
  /** A known error of a source. `kind` to `year` name the figure in it; they are empty where the error is in a file alone. */
  corrections: z.strictObject({
    id: text,
    source: text,
    place: text,
    what: text,
    kind: text,
    reporter: text,
    mineral: text,
    stage: text,
    economy: text,
    year: optionalNumber,
    printed: text,
    ours: text,
    expected: text,
    reason: text,
    told: text,
    told_on: text,
    status: z.enum(correctionStates),
    file: text,
    line: number,
  }),
} as const;
