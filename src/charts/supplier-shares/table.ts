import { OTHERS } from '../../domain/dataset.ts';
import type { Cell, Column } from '../model.ts';
import type { Share, Shares, Supply } from '../shares.ts';
import { percent, percentRange, reported, reportedRange, shareBounds } from '../text/format.ts';
import { unitInWords } from '../text/phrases.ts';
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
    { id: isImport ? 'partner' : 'economy', name: isImport ? 'Partner' : 'Economy', numeric: false },
    { id: 'figure', name: isImport ? 'Imports' : 'Production', numeric: true, unit: unitInWords(row.unit) + basis },
    { id: 'share', name: 'Share', numeric: true, unit: 'percent' },
    { id: 'range', name: 'Range', numeric: true, unit: 'percent' },
    { id: 'quality', name: 'Quality', numeric: false },
  ];
}

/** Every supplier of the list, those the drawing sums up as well, then the rest and those without a figure. */
export function tableOf(shares: Shares, { names }: Subject): readonly (readonly Cell[])[] {
  const known = [...shares.suppliers, ...(shares.rest ? [shares.rest] : [])];
  return [
    ...known.map((share) => rowOf(share, shares.supplies, names.economy)),
    ...shares.notReported.map((id) => [
      { text: names.economy(id), raw: id },
      ...Array.from({ length: 3 }, () => ({ text: '[x]', raw: null })),
      { text: 'not reported [x]', raw: 'not-reported' },
    ]),
  ];
}

function rowOf({ economy, share, quality }: Share, supplies: readonly Supply[], name: (id: string) => string) {
  const figure = supplies.find((supply) => supply.economy === economy);
  const upper = share.upper ?? 1;
  return [
    { text: economy === OTHERS ? 'Rest, not split by economy' : name(economy), raw: economy },
    { text: figure ? figureText(figure) : '[x]', raw: figure?.value ?? null },
    { text: share.value === null ? shareBounds(share.lower, upper) : percent(share.value, 1), raw: share.value },
    { text: percentRange(share.lower, upper, 1), raw: null },
    { text: qualities[quality] ?? quality, raw: quality },
  ];
}

function figureText({ value, lower, upper }: Supply): string {
  return value === null ? reportedRange(lower, upper) : reported(value);
}
