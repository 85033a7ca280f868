import type { Origin } from './published.ts';

/** Why something is left out. */
export const omissionReasons = [
  'another-subject',
  'projection',
  'terms',
  'quality',
  'basket',
  'superseded',
  'not-at-hand',
] as const;
export type OmissionReason = (typeof omissionReasons)[number];

/** Something that a reader may look for and that is not here, or not in full: what, why, and where else it is. */
export interface Omission extends Origin {
  readonly id: string;
  /** What is not here, as a heading. */
  readonly what: string;
  readonly reason: OmissionReason;
  /** Why, in a sentence or two. */
  readonly why: string;
  /** Whose it is. */
  readonly publisher?: string;
  /** The document of which a part is left out, where another part of it is used. */
  readonly source?: string;
  /** What stands here in its place, or where to look. */
  readonly instead?: string;
}
