import { type Label, labelRow, lineHeight } from '../marks/labels.ts';
import { type Drawing, type DrawnRow, type Width, widths } from '../model.ts';
import { segmentsOf } from '../stage-shares/segments.ts';
import { knownOf } from '../stage-shares/words.ts';
import { wrap } from '../text/text-width.ts';
import { faces } from '../theme.ts';
import { type Column, columnRows, columnWidth, linesOf } from './column.ts';
import { flowRows, flowsOf } from './flow-rows.ts';
import { specs } from './spec.ts';
import { type Subject, section } from './words.ts';

/** Widest column of production, and between two of them, in pixels. */
const widest: Readonly<Record<Width, number>> = { wide: 118, narrow: 152 };
const gap = 16;
/** Between headings and what they stand over, and between columns and the flows under them. */
const headGap = 8;
const rowGap = 26;
/** Height of a column on a phone, where it stands over the flows. */
const columnHeight = 190;

/** A column with the place that it begins at, from the left. */
interface Standing extends Column {
  readonly left: number;
  readonly width: number;
}

/**
 * Bands from each supplier to each importer. Columns of what the world produces stand left of them, or on a phone above:
 * nothing joins the two, for flows between stages are not published.
 */
export function supplyFlowDrawing(subject: Subject, width: Width): Drawing {
  const columns = standing(columnsOf(subject, width));
  const last = columns.at(-1);
  const isBeside = width === 'wide';
  const heads = headHeight(columns.map(({ heading }) => heading));
  const top = isBeside || last === undefined ? 0 : heads + columnHeight + rowGap;
  const left = isBeside && last !== undefined ? last.left + last.width + gap : 0;
  const flows = flowsOf(subject, width, {
    left,
    top: top + (isBeside ? heads : headHeight([''])),
    right: widths[width],
  });
  const stackTop = isBeside ? flows.frame.top : heads;
  const stackBottom = isBeside ? flows.frame.bottom : heads + columnHeight;
  const rows: readonly DrawnRow[] = [
    ...columns.flatMap((column) => [
      headRow({ x: column.left, y: lineHeight / 2, text: column.heading }),
      ...columnRows(column, {
        left: column.left,
        right: column.left + column.width,
        top: stackTop,
        bottom: stackBottom,
      }),
    ]),
    ...flowHeads(flows.frame, top, subject),
    ...flowRows(flows, subject),
  ];
  return {
    spec: specs[width],
    size: {
      width: widths[width],
      height: Math.ceil(flows.end),
      padding: { left: 0, right: 0, top: 0, bottom: 0 },
    },
    params: {},
    rows,
  };
}

function columnsOf(subject: Subject, width: Width): readonly Column[] {
  const { names, mineral, language } = subject;
  const stages = knownOf(subject.stages);
  const segments = segmentsOf(stages, subject);
  return stages.map(({ stage, known: { year } }, index) => {
    const text = language.say(`${section}.heads.production`, {
      stage: names.stage(mineral, stage),
      year: String(year),
    });
    const heading = text
      .split('\n')
      .map((line) => wrap(line, widest[width], faces.smallStrong))
      .join('\n');
    return { heading, segments: segments[index] ?? [], most: widest[width] };
  });
}

/** The columns one after the other from the left. */
function standing(columns: readonly Column[]): readonly Standing[] {
  const placed: Standing[] = [];
  for (const column of columns) {
    const before = placed.at(-1);
    const left = before === undefined ? 0 : before.left + before.width + gap;
    placed.push({ ...column, left, width: columnWidth(column) });
  }
  return placed;
}

/** Room for the tallest of the headings that stand side by side. */
function headHeight(headings: readonly string[]): number {
  return Math.max(1, ...headings.map(linesOf)) * lineHeight + headGap;
}

function flowHeads(frame: { left: number; right: number }, top: number, { language: { say } }: Subject) {
  const y = top + lineHeight / 2;
  return [
    headRow({ x: frame.left + 10, y, text: say(`${section}.heads.suppliers`), align: 'right' }),
    headRow({ x: frame.right - 10, y, text: say(`${section}.heads.importers`) }),
  ];
}

function headRow(label: Omit<Label, 'face'>): DrawnRow {
  return labelRow({ ...label, face: 'smallStrong' });
}
