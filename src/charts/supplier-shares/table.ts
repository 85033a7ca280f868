import { OTHERS } from '../../domain/dataset.ts';
import { rounded, roundedOrNull } from '../../tables/round.ts';
import { unitName } from '../../text/units.ts';
import type { Column, DataRow } from '../model.ts';
import type { Share, Shares, Supply } from '../shares.ts';
import { percent, percentRange, reported, reportedRange, shareBounds } from '../text/format.ts';
import type { Subject } from './words.ts';

const qualities: Readonly<Record<string, string>> = {
  estimated: 'estimated by the publisher [e]',
  withheld: 'withheld [c]',
  bounded: 'only a bound published',
  computed: 'computed',
};

/** Supplier, figure as published, share, its range, and what the publisher says of the figure. */
export function columnsOf({ row }: Subject): readonly Column[] {
  const basis = 'basis' in row && row.basis !== '' ? ` ${row.basis}` : '';
  const isImport = 'partner' in row;
  return [
    { name: isImport ? 'Partner' : 'Economy', numeric: false },
    { name: isImport ? 'Imports' : 'Production', numeric: true, unit: unitName(row.unit) + basis },
    { name: 'Share', numeric: true, unit: 'percent' },
    { name: 'Range', numeric: true, unit: 'percent' },
    { name: 'Quality', numeric: false },
  ];
}

/** Every supplier of the list, those the drawing sums up as well, then the rest and those without a figure. */
export function tableOf(shares: Shares, { names }: Subject): readonly (readonly string[])[] {
  const known = [...shares.suppliers, ...(shares.rest ? [shares.rest] : [])];
  return [
    ...known.map((share) => rowOf(share, shares.supplies, names.economy)),
    ...shares.notReported.map((id) => [names.economy(id), '[x]', '[x]', '[x]', 'not reported [x]']),
  ];
}

/** Figures as reported, shares as fractions of 1, computed and rounded as in the published tables. */
export function dataOf(shares: Shares, { row }: Subject): readonly DataRow[] {
  const column = 'partner' in row ? 'partner' : 'economy';
  const known = [...shares.suppliers, ...(shares.rest ? [shares.rest] : [])];
  return [
    ...known.map(({ economy, share, quality }) => {
      const figure = shares.supplies.find((supply) => supply.economy === economy);
      return {
        [column]: economy,
        figure: figure?.value ?? null,
        figure_lower: figure?.lower ?? null,
        figure_upper: figure?.upper ?? null,
        figure_unit: row.unit,
        share: roundedOrNull(share.value),
        lower: rounded(share.lower),
        upper: rounded(share.upper ?? 1),
        unit: 'share',
        quality,
        reason: share.value === null ? reasonOf(shares) : '',
      };
    }),
    ...shares.notReported.map((economy) => ({
      ...{ [column]: economy, figure: null, figure_lower: null, figure_upper: null, figure_unit: row.unit },
      ...{ share: null, lower: null, upper: null, unit: 'share', quality: 'not-reported', reason: 'not-reported' },
    })),
  ];
}

/** Why a list has no shares: a figure of it has no point, or all are zero. */
function reasonOf({ supplies }: Shares): string {
  return supplies.some(({ value }) => value === null) ? 'withheld' : 'zero-total';
}

function rowOf({ economy, share, quality }: Share, supplies: readonly Supply[], name: (id: string) => string) {
  const figure = supplies.find((supply) => supply.economy === economy);
  const upper = share.upper ?? 1;
  return [
    economy === OTHERS ? 'Rest, not split by economy' : name(economy),
    figure ? figureText(figure) : '[x]',
    share.value === null ? shareBounds(share.lower, upper) : percent(share.value, 1),
    percentRange(share.lower, upper, 1),
    qualities[quality] ?? quality,
  ];
}

function figureText({ value, lower, upper }: Supply): string {
  return value === null ? reportedRange(lower, upper) : reported(value);
}
