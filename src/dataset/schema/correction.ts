import { z } from 'astro/zod';
import { correctionLists, correctionStates } from '../../domain/correction.ts';
import { date, id, integer, oneOf, text } from './fields.ts';
import { mentions, type Names } from './names.ts';
import { record } from './record.ts';

/** `data/corrections.yaml` without its records. */
export function correctionsFileSchema() {
  return record({ corrections: z.array(z.unknown()) });
}

type Mention = ReturnType<typeof mentions>['economy'];

/** A record of `data/corrections.yaml`: a known error of a source. */
export function correctionSchema(names: Names | undefined) {
  const { source, mineral, economy } = mentions(names);
  return record({
    id,
    source,
    place: text,
    what: text,
    figure: figureSchema(mineral, economy).exactOptional(),
    printed: text,
    ours: text,
    reason: text,
    /** Left out: nobody was told yet. */
    told: record({ who: text, on: date({ coarse: false }) }).exactOptional(),
    status: oneOf('status', correctionStates),
    expected: text,
  }).refine(({ told, status }) => (status === 'open') === (told === undefined), {
    error: 'The status and who was told do not go together.',
    path: ['status'],
    params: {
      code: 'name-disagrees',
      hint: 'Write "status: open" without "told", or "told" with who and when and "status: told" or "acknowledged".',
    },
  });
}

/** Which figure of the data it is about. */
function figureSchema(mineral: Mention, economy: Mention) {
  return record({
    list: oneOf('list of figures', correctionLists),
    mineral,
    stage: id,
    /** Left out for world production. */
    reporter: economy.exactOptional(),
    key: text,
    year: integer('a year', [1900, 2100]),
  });
}
