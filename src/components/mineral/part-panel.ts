import type { ProductionRow } from '../../tables/schema.ts';
import { basisInWords } from '../../text/basis.ts';
import type { Edition } from '../../text/edition.ts';
import { listed } from '../../text/grammar.ts';
import { followed, reported } from '../../text/numbers.ts';
import { rangeOf } from '../../text/range.ts';
import { unitAfter } from '../../text/units.ts';
import { longNames } from '../names.ts';
import { placeOfFigure, printableFigure } from '../provenance/figure.ts';
import { type InputLine, inputLabel } from '../provenance/inputs.ts';
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
  const known = row.value === null ? '' : `${reported(row.value)}${unitAfter(row.unit)}`;
  return [
    {
      label: inputLabel(query, row.economy),
      value: known,
      range: rangeOf(printableFigure(row)),
      isEstimated: row.quality === 'estimated',
      isWhole: false,
      period: String(row.year),
      source: row.source,
      place,
    },
  ];
}

function workingOf({ known, share, whole }: PublishedPart, of: PartContent['of']): string {
  const sum = known.map(({ value }) => reported(value)).join(' + ');
  const [first] = known;
  if (of === 'whole' || first === undefined) return `${sum} = ${reported(whole)}`;
  return `${reported(first.value)} ÷ (${sum}) = ${followed(share.value)}`;
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
  const what = of === 'whole' ? 'What is published of production' : 'Largest part of what is published of production';
  return {
    number: partNumber(part, of),
    subject: `${what} · ${names.mineral(mineral)}, ${names.stageInText(mineral, stage)} · ${part.year}`,
    formula:
      of === 'whole'
        ? 'sum of the published figures, the rest that is not split among them'
        : 'figure of the largest producer over the sum of the published figures',
    working: workingOf(part, of),
    inputs: part.known.flatMap((row) => lineOf(query, row)),
    leftOut: listed(part.without.map((id) => names.economy(id))),
    counts: basisInWords(part.known[0]?.basis ?? ''),
    sources: [...new Set(part.known.map(({ source }) => source))].sort(),
  };
}
