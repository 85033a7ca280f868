import type { z } from 'astro/zod';
import { list, text } from './fields.ts';
import type { Names } from './names.ts';
import { record } from './record.ts';
import { translatedRecord } from './translated.ts';

/** `data/names.yaml`: texts that many figures have in common, and what they are called in a sentence and elsewhere. */
export function termsSchema(names: Names | undefined) {
  const terms = list(
    translatedRecord(names, ['name', 'name_in_text'], {
      /** The text as the figures have it: "gallium content", "C24". */
      name: text,
      /** In an English sentence, where it is another. */
      name_in_text: text.exactOptional(),
    }),
  ).default([]);
  const readings = list(
    translatedRecord(names, ['reading'], {
      /** A name or a part of one, as it is written: 「諸島」. */
      name: text,
    }),
  ).default([]);
  return record({ bases: terms, lists: terms, applications: terms, sectors: terms, readings });
}

export type TermsRecord = z.output<ReturnType<typeof termsSchema>>;
