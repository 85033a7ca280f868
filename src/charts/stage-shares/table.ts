import { OTHERS } from '../../domain/dataset.ts';
import { rounded, roundedOrNull } from '../../tables/round.ts';
import type { Language } from '../../text/language/language.ts';
import { percent } from '../../text/numbers.ts';
import type { Words } from '../../text/words.ts';
import type { Column, DataRow } from '../model.ts';
import { type Bounds, isExact, percentRange } from '../text/format.ts';
import { economiesBySize, type StageShares, shareAt } from './stages.ts';
import { type Subject, section } from './words.ts';

/** Economies down, stages across. */
export function columnsOf(
  stages: readonly StageShares[],
  { names, language: { say }, mineral }: Subject,
): readonly Column[] {
  return [
    { name: say(`${section}.columns.economy`), numeric: false },
    ...stages.map(({ stage, known }) => ({
      name: names.stage(mineral, stage),
      numeric: true,
      unit: say(`${section}.columns.unit`, { year: String(known?.year ?? 'none') }),
    })),
  ];
}

/** Every economy listed at any stage, the largest first, then what is not split. */
export function tableOf(stages: readonly StageShares[], { names, language }: Subject): readonly (readonly string[])[] {
  const withheld = new Set(stages.flatMap((stage) => stage.withheld));
  const sized = economiesBySize(stages);
  const economies = [...sized, ...[...withheld].filter((id) => !sized.includes(id)).sort()];
  const rest = stages.some(({ known }) => known?.shares.rest) ? [OTHERS] : [];
  return [...economies, ...rest].map((economy) => [
    economy === OTHERS ? language.say(`${section}.restInTable`) : names.economy(economy),
    ...stages.map((stage) => cellOf(stage, economy, language)),
  ]);
}

function cellOf(stage: StageShares, economy: string, { say, words }: Language): string {
  if (stage.known === null) return '[x]';
  if (stage.withheld.includes(economy)) return '[c]';
  if (stage.known.shares.notReported.includes(economy)) return '[x]';
  const share = shareAt(stage, economy);
  return share ? shareText(share, words) : say(`${section}.notListed`);
}

/** Shares as fractions of 1, stage by stage, the largest producer first; one line without a share for an empty stage. */
export function dataOf(stages: readonly StageShares[]): readonly DataRow[] {
  return stages.flatMap(({ stage, known, withheld }) => {
    if (known === null) return [without({ stage, year: null, basis: '' }, '', 'not-reported')];
    const of = { stage, year: known.year, basis: known.row.basis };
    const { suppliers, rest, notReported } = known.shares;
    return [
      ...[...suppliers, ...(rest ? [rest] : [])].map(({ economy, share: { value, lower, upper } }) => {
        const share = roundedOrNull(value);
        const bounds = { lower: rounded(lower), upper: rounded(upper ?? 1) };
        return { economy, ...of, share, ...bounds, unit: 'share', reason: value === null ? 'zero-total' : '' };
      }),
      ...withheld.map((economy) => without(of, economy, 'withheld')),
      ...notReported.map((economy) => without(of, economy, 'not-reported')),
    ];
  });
}

function without(of: DataRow, economy: string, reason: string): DataRow {
  return { economy, ...of, share: null, lower: null, upper: null, unit: 'share', reason };
}

function shareText(share: Bounds, words: Words): string {
  const { value, lower, upper } = share;
  const range = percentRange(lower, upper ?? 1, words, 1);
  if (value === null) return range;
  const exact = percent(value, 1, words);
  return isExact(share) || range === exact ? exact : `${exact} (${range})`;
}
