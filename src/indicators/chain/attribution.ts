import { solve } from './solve.ts';

/** A hub with numbers: the part of its exports that it imported before, and where that came from. */
export interface Hub {
  readonly id: string;
  readonly share: number;
  readonly origins: ReadonlyMap<string, number>;
}

/**
 * The part of what each hub sends that stems from an economy, by following re-exports back through all hubs: the
 * solution of a_p = (1 − ρ_p) [p = c] + ρ_p Σ_j W_pj a_j over the hubs, where another economy stems from itself alone.
 *
 * @returns a part of 0..1 by hub; `undefined` where hubs that only re-export send to each other in a circle
 */
export function partsFrom(economy: string, hubs: readonly Hub[]): ReadonlyMap<string, number> | undefined {
  const matrix = hubs.map((hub) =>
    hubs.map((other) => (hub.id === other.id ? 1 : 0) - hub.share * (hub.origins.get(other.id) ?? 0)),
  );
  const known = hubs.map((hub) => {
    const own = hub.id === economy ? 1 - hub.share : 0;
    const isHub = hubs.some(({ id }) => id === economy);
    return own + (isHub ? 0 : hub.share * (hub.origins.get(economy) ?? 0));
  });
  const parts = solve(matrix, known);
  return parts && new Map(hubs.map(({ id }, index) => [id, Math.min(1, Math.max(0, parts[index] ?? 0))]));
}

/** The part of what any economy sends that stems from `economy`: its own unless it is a hub. */
export function partFrom(economy: string, sender: string, parts: ReadonlyMap<string, number>): number {
  return parts.get(sender) ?? (sender === economy ? 1 : 0);
}

/**
 * Imports by origin: what each economy sends, less what it only passes on, plus what comes from it through hubs. The
 * total is kept.
 *
 * @returns an entry for every sender and for every origin that is reached; `undefined` as in `partsFrom`, or where the
 * numbers grow too large for the machine
 */
export function byOrigin(
  imports: ReadonlyMap<string, number>,
  hubs: readonly Hub[],
): ReadonlyMap<string, number> | undefined {
  const passing = throughflow(imports, hubs);
  if (passing === undefined) return undefined;
  const isHub = new Map(hubs.map((hub, index) => [hub.id, { hub, flow: passing[index] ?? 0 }]));
  const reached = hubs.filter(({ id }) => (isHub.get(id)?.flow ?? 0) > 0).flatMap(({ origins }) => [...origins.keys()]);
  const adjusted = new Map<string, number>();
  for (const id of [...new Set([...imports.keys(), ...reached])].sort()) {
    const own = isHub.get(id);
    const arriving = own === undefined ? (imports.get(id) ?? 0) + passedOn(id, hubs, passing) : own.flow;
    adjusted.set(id, Math.max(0, arriving * (1 - (own?.hub.share ?? 0))));
  }
  return [...adjusted.values()].every(Number.isFinite) ? adjusted : undefined;
}

/** What reaches each hub, directly and through others: z = f + z diag(ρ) W over the hubs. */
function throughflow(imports: ReadonlyMap<string, number>, hubs: readonly Hub[]): readonly number[] | undefined {
  const matrix = hubs.map((to) =>
    hubs.map((from) => (to.id === from.id ? 1 : 0) - from.share * (from.origins.get(to.id) ?? 0)),
  );
  return solve(
    matrix,
    hubs.map(({ id }) => imports.get(id) ?? 0),
  );
}

function passedOn(id: string, hubs: readonly Hub[], passing: readonly number[]): number {
  return hubs.reduce((sum, hub, index) => sum + (passing[index] ?? 0) * hub.share * (hub.origins.get(id) ?? 0), 0);
}
