import type { Result } from '../../domain/result.ts';
import { answer, unavailable } from '../answer.ts';
import { defineIndicator } from '../indicator.ts';
import { figureText, fractionText, sumText } from '../working.ts';
import { byOrigin, type Hub, partFrom, partsFrom } from './attribution.ts';
import { type Dispatch, dispatchInput, hubsOf, reasonAgainst } from './dispatch.ts';
import { reexportBounds } from './reexport-bounds.ts';

function pointsOf(dispatch: Dispatch): {
  readonly imports: ReadonlyMap<string, number>;
  readonly hubs: readonly Hub[];
} {
  const imports = Object.entries(dispatch.imports).map(([id, each]): [string, number] => [id, each?.value ?? 0]);
  return { imports: new Map(imports), hubs: hubsOf(dispatch, (share) => Math.min(1, share?.value ?? 0)) };
}

/** A power of two near the largest import: divided by it, no part of an import is too small for the machine. */
function scaleOf(imports: ReadonlyMap<string, number>): number {
  const largest = [...imports.values()].reduce((most, each) => Math.max(most, each), 0);
  return largest > 0 ? 2 ** Math.floor(Math.log2(largest)) : 1;
}

function adjustedShare(dispatch: Dispatch): Result {
  const reason = reasonAgainst(dispatch);
  if (reason === 'invalid-input' || reason === 'not-reported') return unavailable(reason);
  const bounds = reexportBounds(dispatch);
  if (reason !== undefined) return unavailable(reason, bounds);
  const { imports, hubs } = pointsOf(dispatch);
  const scale = scaleOf(imports);
  const scaled = new Map([...imports].map(([id, sent]) => [id, sent / scale]));
  const total = [...scaled.values()].reduce((sum, each) => sum + each, 0);
  if (bounds === undefined || total === 0) return unavailable('zero-total', bounds);
  const adjusted = byOrigin(scaled, hubs);
  if (adjusted === undefined) return unavailable('invalid-input');
  const share = Math.min(1, Math.max(0, (adjusted.get(dispatch.partner) ?? 0) / total));
  const inUnit = [...adjusted].map(([id, sent]) => [id, Math.min(sent * scale, Number.MAX_VALUE)]);
  return { ...answer(share, bounds), facts: { adjusted: Object.fromEntries(inUnit) } };
}

function working(dispatch: Dispatch): string {
  const { imports, hubs } = pointsOf(dispatch);
  const parts = partsFrom(dispatch.partner, hubs) ?? new Map<string, number>();
  const terms = [...imports].flatMap(([id, sent]) => {
    const part = partFrom(dispatch.partner, id, parts);
    if (part === 0 || sent === 0) return [];
    return [part === 1 ? figureText(sent) : `${figureText(sent)} × ${fractionText(part)}`];
  });
  const total = [...imports.values()].reduce((sum, each) => sum + each, 0);
  return `${sumText(terms)} ÷ ${figureText(total)}`;
}

/**
 * The share of imports that stems from one economy, 0..1, once what hubs only pass on is attributed to where they got it:
 * a part of each hub's exports is re-exports, of known origins, and hubs may buy from hubs. `adjusted` gives imports by
 * origin, in the unit of the imports; their total is that of the imports.
 *
 * An economy of which no re-exports are given counts as having none. Unavailable: `invalid-input` (origins that do not
 * add up to 1, a hub among its own origins, hubs that only re-export in a circle), `not-reported`, `withheld` (with
 * bounds), `zero-total`. Bounds are exact with up to ten uncertain hubs; with more they are the 90 % interval of 2,000
 * seeded draws (`monte-carlo`). They are `outer`, 0 to 1, where the bounds of the shares allow such a circle.
 *
 * @see Miller, Blair 2009, Input–Output Analysis, DOI 10.1017/CBO9780511626982
 */
export const reexportAdjustedShare = defineIndicator({
  id: 'reexport-adjusted-share',
  family: 'chain',
  name: 'Share of a supplier, adjusted for re-exports',
  nameJa: '再輸出調整後の供給国シェア',
  nameInText: 'the share of a supplier with re-exports followed back',
  input: dispatchInput,
  unit: 'share',
  range: [0, 1],
  words:
    'imports that stem from one economy divided by all imports, when the part that hubs only pass on is attributed to the origins they bought it from',
  latex:
    "f' = f\\,\\bigl(I - \\mathrm{diag}(\\rho)\\,W\\bigr)^{-1}\\,\\mathrm{diag}(1 - \\rho), \\qquad s_c = \\frac{f'_c}{\\sum_j f'_j}",
  letters: [
    { latex: 's_c', meaning: 'share that stems from economy c, as a fraction of 1' },
    { latex: 'f', meaning: 'imports by the economy they were sent from' },
    { latex: "f'", meaning: 'imports by the economy they stem from' },
    { latex: '\\rho', meaning: 'part of each economy’s exports that it imported before' },
    { latex: 'W', meaning: 'where each hub got what it re-exports, a row each' },
    { latex: 'I', meaning: 'identity matrix' },
  ],
  evaluate: adjustedShare,
  working,
});
