/** Parts of a mineral’s profile that a note may say no source at hand gives. */
export const absentParts = ['uses', 'codes', 'basis', 'recycling-rate', 'substitution'] as const;
export type AbsentPart = (typeof absentParts)[number];

/** A sentence that prevents misuse. */
export interface ProfileNote {
  readonly text: string;
  /** The document that says so, where one does. */
  readonly source?: string;
  /** Parts of the profile that are not here; the text says why. */
  readonly absent: readonly AbsentPart[];
}
