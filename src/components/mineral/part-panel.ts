import type { ProductionRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { followed, reported } from '../../text/numbers.ts';
import { rangeOf } from '../../text/range.ts';
import { inUnit } from '../../text/units.ts';
import { longNames } from '../names.ts';
import { placeOfFigure, printableFigure } from '../provenance/figure.ts';
import { inputLabel } from '../provenance/input-label.ts';
import type { InputLine } from '../provenance/inputs.ts';
import type { PartContent } from '../provenance/panels.ts';
import { type PublishedPart, partNumber, publishedPart } from './published-part.ts';

/** Everything that a panel says about a number of what is published of a stage. */
export interface PartExplanation {
  readonly number: string;
  readonly subject: string;
  readonly formula: string;
  /** The formula with its numbers put in, and what it comes to. */
  readonly working: string;
  readonly inputs: readonly InputLine[];
  /** Who is left out for want of a published figure. */
  readonly leftOut: string;
  readonly counts: string;
  readonly sources: readonly string[];
}

function lineOf(query: Edition, row: ProductionRow): readonly InputLine[] {
  const place = placeOfFigure(query, row);
  if (place === undefined) return [];
  const known = row.value === null ? '' : inUnit(reported(row.value, query.words), row.unit, query.words);
  return [
    {
      label: inputLabel(query, row.economy),
      value: known,
      range: rangeOf(printableFigure(row), query.words),
      isEstimated: row.quality === 'estimated',
      isWhole: false,
      period: String(row.year),
      source: row.source,
      place,
    },
  ];
}

function workingOf({ words }: Edition, { known, share, whole }: PublishedPart, of: PartContent['of']): string {
  const sum = known.map(({ value }) => reported(value, words)).join(' + ');
  const [first] = known;
  if (of === 'whole' || first === undefined) return `${sum} = ${reported(whole, words)}`;
  return `${reported(first.value, words)} ÷ (${sum}) = ${followed(share.value, words)}`;
}

/**
 * How a number of what is published of a stage came about: its formula, every figure with its line, and who is left out.
 *
 * @throws {Error} where nothing of the stage is told so, and no page can have asked
 */
export function explainPart(query: Edition, { mineral, stage, of }: PartContent): PartExplanation {
  const part = publishedPart(query, mineral, stage);
  if (part === undefined) throw new Error(`no published part of ${mineral}, ${stage}`);
  const names = longNames(query);
  return {
    number: partNumber(query, part, of),
    subject: query.say(`mineral.part.subject.${of}`, {
      mineral: names.mineral(mineral),
      stage: names.stageInText(mineral, stage),
      year: part.year,
    }),
    formula: query.say(`mineral.part.formula.${of}`),
    working: workingOf(query, part, of),
    inputs: part.known.flatMap((row) => lineOf(query, row)),
    leftOut: names.listed(part.without.map((id) => names.economy(id))),
    counts: names.basis(part.known[0]?.basis ?? ''),
    sources: [...new Set(part.known.map(({ source }) => source))].sort(),
  };
}
