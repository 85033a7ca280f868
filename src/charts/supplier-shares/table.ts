import { OTHERS } from '../../domain/dataset.ts';
import { rounded, roundedOrNull } from '../../tables/round.ts';
import type { Language } from '../../text/language/language.ts';
import { percent, reported } from '../../text/numbers.ts';
import { unitName } from '../../text/units.ts';
import type { Words } from '../../text/words.ts';
import type { Column, DataRow } from '../model.ts';
import type { Share, Shares, Supply } from '../shares.ts';
import { percentRange, reportedRange, shareBounds } from '../text/format.ts';
import { type Subject, section } from './words.ts';

/** Supplier, figure as published, share, its range, and what the publisher says of the figure. */
export function columnsOf({ names, language, row }: Subject): readonly Column[] {
  const { say, words } = language;
  const isImport = 'partner' in row;
  const head = (key: string) => say(`${section}.columns.${key}`);
  const basis = isImport ? 'none' : names.basis(row.basis) || 'none';
  const unit = say(`${section}.columns.unit`, { unit: unitName(row.unit, words), basis });
  return [
    { name: head(isImport ? 'partner' : 'economy'), numeric: false },
    { name: head(isImport ? 'imports' : 'production'), numeric: true, unit },
    { name: head('share'), numeric: true, unit: head('percent') },
    { name: head('range'), numeric: true, unit: head('percent') },
    { name: head('quality'), numeric: false },
  ];
}

/** Every supplier of the list, those the drawing sums up as well, then the rest and those without a figure. */
export function tableOf(shares: Shares, { names, language }: Subject): readonly (readonly string[])[] {
  const known = [...shares.suppliers, ...(shares.rest ? [shares.rest] : [])];
  const nameOf = (id: string) => (id === OTHERS ? language.say(`${section}.restInTable`) : names.economy(id));
  const missing = language.say(`${section}.quality.not-reported`);
  return [
    ...known.map((share) => [nameOf(share.economy), ...cellsOf(share, shares.supplies, language)]),
    ...shares.notReported.map((id) => [names.economy(id), '[x]', '[x]', '[x]', missing]),
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

function cellsOf({ economy, share, quality }: Share, supplies: readonly Supply[], { say, words }: Language) {
  const figure = supplies.find((supply) => supply.economy === economy);
  const upper = share.upper ?? 1;
  const bounds = () => shareBounds(share.lower, upper, words) || say('charts.shared.notKnown');
  return [
    figure ? figureText(figure, words) : '[x]',
    share.value === null ? bounds() : percent(share.value, 1, words),
    percentRange(share.lower, upper, words, 1),
    say(`${section}.quality.${quality}`),
  ];
}

function figureText({ value, lower, upper }: Supply, words: Words): string {
  return value === null ? reportedRange(lower, upper, words) : reported(value, words);
}
