import { z } from 'astro/zod';
import { absentParts } from '../../domain/profile-part.ts';
import { hs, id, integer, list, number, oneOf, oneOrMore, text, yesNo } from './fields.ts';
import { mentions, type Names } from './names.ts';
import { record } from './record.ts';
import { translatedRecord } from './translated.ts';

/** `data/minerals/<id>.yaml`: a mineral and the stages of its chain, upstream first. */
export function mineralSchema(names: Names | undefined) {
  const { source, economy } = mentions(names);
  const citation = {
    /** Whose it is; absent, the source does not say. */
    economy: economy.exactOptional(),
    source,
    table: text.exactOptional(),
    year: integer('a year', [1900, 2100]).exactOptional(),
  };
  const stage = translatedRecord(names, ['name', 'goods'], {
    id,
    name: text,
    name_ja: text.exactOptional(),
    /** What leaves this stage, as running text names it. */
    goods: text.exactOptional(),
    kind: oneOf('kind of stage', ['extraction', 'processing', 'fabrication']),
    /** The stage whose production counts this one in, where it is not a step of its own. */
    part_of: id.exactOptional(),
    /** The stage whose goods stand beside those of this one, neither being made from the other. */
    beside: id.exactOptional(),
    /** `yes` where all that leaves the stage is the metal itself, unalloyed. */
    is_metal: yesNo.exactOptional(),
    /** What the tonnes of its primary series of production count: each of them, where they differ from year to year. */
    basis: oneOrMore(text).default([]),
    /** HS codes traded at this stage. */
    hs: list(hs).default([]),
    note: text.exactOptional(),
  });
  /** A sentence that prevents misuse, by itself, with the source that says so, or with what of the profile is not here. */
  const note = z.preprocess(
    (written) => (typeof written === 'string' ? { text: written } : written),
    record({ text, source: source.exactOptional(), absent: list(oneOf('part of a profile', absentParts)).default([]) }),
  );
  return translatedRecord(names, ['name', 'name_in_text'], {
    id,
    name: text,
    name_ja: text,
    name_in_text: text,
    /** What the tonnes are counted in, `REO`. */
    symbol: text.exactOptional(),
    stages: list(stage),
    uses: translatedRecord(names, ['text'], { text, source }).exactOptional(),
    /** End-of-life recycling input rate. The figure itself is read with the other figures. */
    recycling_rate: record({
      value: text,
      unit: oneOf('unit', ['percent']),
      /** The source prints rates to so many percentage points. */
      rounded_to: integer('a number of percentage points', [1, 10]).exactOptional(),
      ...citation,
    }).exactOptional(),
    /** Substitution indices of the EU method, 0 to 1. The figures are read with the other figures. */
    substitution: record({
      supply_risk: text,
      economic_importance: text,
      /** The source prints the indices in steps of so much. */
      rounded_to: number('a step of an index', [0.001, 0.5]).exactOptional(),
      ...citation,
      note: text.exactOptional(),
    }).exactOptional(),
    /** Official critical lists that it is on. */
    lists: list(record({ list: text, source, note: text.exactOptional() })).default([]),
    notes: list(note).default([]),
    /** Whose world production indicators use at which stage, in which years, and why. */
    primary: list(
      record({
        stage: id,
        source,
        from: integer('a year', [1900, 2100]),
        to: integer('a year', [1900, 2100]),
        why: text,
      }),
    ).exactOptional(),
  });
}
