/** The five steps of the heat scale, in percent; 65 is the European Union's ceiling for one third country. */
export const steps = [
  { step: 1, upTo: 0.25 },
  { step: 2, upTo: 0.5 },
  { step: 3, upTo: 0.65 },
  { step: 4, upTo: 0.9 },
  { step: 5, upTo: Number.POSITIVE_INFINITY },
] as const;

/** The class of a cell for a share of 0..1; none for what is not known. */
export function stepClass(share: number | null | undefined): string {
  if (share === null || share === undefined) return '';
  const found = steps.find(({ upTo }) => share < upTo - 1e-9);
  return `step-${found?.step ?? 5}`;
}
