import { OTHERS } from '../../domain/dataset.ts';
import type { Cell, Column } from '../model.ts';
import { type Bounds, isExact, percent, percentRange } from '../text/format.ts';
import { economiesBySize, type StageShares, shareAt } from './stages.ts';
import type { Subject } from './words.ts';

/** Economies down, stages across. */
export function columnsOf(stages: readonly StageShares[], { names, mineral }: Subject): readonly Column[] {
  return [
    { id: 'economy', name: 'Economy', numeric: false },
    ...stages.map(({ stage, known }) => ({
      id: stage,
      name: names.stage(mineral, stage),
      numeric: true,
      unit: known ? `percent, ${known.year}` : 'percent',
    })),
  ];
}

/** Every economy listed at any stage, the largest first, then what is not split. */
export function tableOf(stages: readonly StageShares[], { names }: Subject): readonly (readonly Cell[])[] {
  const withheld = new Set(stages.flatMap((stage) => stage.withheld));
  const sized = economiesBySize(stages);
  const economies = [...sized, ...[...withheld].filter((id) => !sized.includes(id)).sort()];
  const rest = stages.some(({ known }) => known?.shares.rest) ? [OTHERS] : [];
  return [...economies, ...rest].map((economy) => [
    { text: economy === OTHERS ? 'Rest, not split by economy' : names.economy(economy), raw: economy },
    ...stages.map((stage) => cellOf(stage, economy)),
  ]);
}

function cellOf(stage: StageShares, economy: string): Cell {
  if (stage.known === null) return { text: '[x]', raw: null };
  if (stage.withheld.includes(economy)) return { text: '[c]', raw: null };
  if (stage.known.shares.notReported.includes(economy)) return { text: '[x]', raw: null };
  const share = shareAt(stage, economy);
  return share ? { text: shareText(share), raw: share.value } : { text: 'not listed', raw: null };
}

function shareText(share: Bounds): string {
  const { value, lower, upper } = share;
  const range = percentRange(lower, upper ?? 1, 1);
  if (value === null) return range;
  return isExact(share) || range === percent(value, 1) ? percent(value, 1) : `${percent(value, 1)} (${range})`;
}
