/** The language that the data, their names and the published tables are written in, and all originals of texts. */
export const dataLanguage = 'en';

/** The language whose names every edition publishes beside the English ones, whether or not the site has pages in it. */
export const secondLanguage = 'ja';

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
  /** How it is read, by which lists are sorted, where its script does not say: 「ちゅうごく」 of 「中国」. */
  readonly reading?: string;
}
