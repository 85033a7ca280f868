/** A named stretch of an indicator's range: up to `to`, which is `null` above the last edge. */
export interface Band {
  readonly name: string;
  readonly to: number | null;
}

/** Bands, the lowest first, and who set them. */
export interface Bands {
  readonly setBy: string;
  readonly bands: readonly Band[];
  /** The economy that they were set for, and its possessive in a title: "the Union’s". */
  readonly setFor?: string;
  readonly ownerInText?: string;
}

/** Where one band ends and the next begins; the end of the last is that of the range, and no edge. */
export function edgesOf(bands: Bands | undefined): readonly number[] {
  return (bands?.bands ?? []).slice(0, -1).flatMap(({ to }) => (to === null ? [] : [to]));
}

/** The highest band and where it begins; nothing where there are no two. */
export function highestBand(bands: Bands | undefined): { readonly name: string; readonly from: number } | undefined {
  const from = edgesOf(bands).at(-1);
  const name = bands?.bands.at(-1)?.name;
  return from === undefined || name === undefined ? undefined : { name, from };
}
