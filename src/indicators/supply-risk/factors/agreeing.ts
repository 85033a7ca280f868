/**
 * Whether entries of one id say the same of it: they are added up, and then stand for one economy with one weight.
 *
 * @param saying what an entry says beside its quantity, as numbers in one order
 */
export function areAgreeing<E extends { readonly id: string }>(
  entries: readonly E[],
  saying: (entry: E) => readonly (number | null | undefined)[],
): boolean {
  const said = new Map(entries.map((entry) => [entry.id, entry]));
  if (said.size === entries.length) return true;
  const text = (entry: E | undefined): string => (entry === undefined ? '' : saying(entry).join('|'));
  return entries.every((entry) => text(said.get(entry.id)) === text(entry));
}
