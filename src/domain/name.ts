/**
 * What has a name that pages print. `stage` and `goods` (what leaves a stage) are called by mineral and stage,
 * "rare-earths/mine"; `basis` (what tonnes count), `list` (an official list), `use` (what a mineral is used for, in
 * general) and `application` (one end use of a statistic) by the words of their source; what the site says of
 * itself by its key, "contact"; the others by their own ids.
 */
export const nameKinds = [
  'economy',
  'bloc',
  'mineral',
  'stage',
  'goods',
  'use',
  'indicator',
  'basis',
  'list',
  'application',
  'sector',
  'site',
] as const;
export type NameKind = (typeof nameKinds)[number];

/** A name in one language. */
export interface Name {
  readonly kind: NameKind;
  readonly id: string;
  /** Subtag of the language: `ja`. */
  readonly language: string;
  readonly name: string;
  /** Inside a sentence, where it is another. */
  readonly inText?: string;
}
