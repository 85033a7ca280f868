import { type FigureReading, type FigureRules, readFigure, stepOf } from '../../domain/figure.ts';
import type { Figure, Origin } from '../../domain/published.ts';
import type { Fault } from '../schema/record.ts';
import type { Located } from '../yaml/located.ts';
import { type Path, type Plain, pointerOf, valueAt } from '../yaml/plain.ts';
import type { Context } from './context.ts';

/** A place in a file to read a figure from. */
export interface Slot {
  readonly located: Located;
  readonly path: Path;
  readonly written: Plain;
  /** The JSON pointer of the path, where it is at hand: figures of one year share all of its text but the end. */
  readonly pointer?: string;
  /** The line it stands on, where that is at hand. */
  readonly line?: number;
}

/** Where a value stands: its file, JSON pointer and line. */
export function originOf(located: Located, path: Path): Origin {
  return { file: located.file, path: pointerOf(path), line: located.placeOf(path).line };
}

/** The figure in a slot; `undefined` where it is none, and then the mistake is told. */
export function figureAt(slot: Slot, rules: FigureRules, { report }: Pick<Context, 'report'>): Figure | undefined {
  const { located, path, written } = slot;
  const reading = typeof written === 'string' ? readFigure(written, rules) : undefined;
  if (reading?.kind === 'figure' && typeof written === 'string') {
    const { quality, quantity } = reading;
    const { pointer = pointerOf(path), line = located.placeOf(path).line } = slot;
    return { file: located.file, path: pointer, line, published: written.trim(), quality, quantity };
  }
  report({ place: located.placeOf(path), ...faultOf(written, reading, rules) });
  return undefined;
}

/**
 * The figure at a path whose record wants one value there. `undefined` where there is none, which is the record's mistake,
 * or where it is no figure, and then that is told.
 */
export function textFigureAt(
  located: Located,
  path: Path,
  rules: FigureRules,
  context: Pick<Context, 'report'>,
): Figure | undefined {
  const written = valueAt(located.value, path);
  if (typeof written !== 'string' || written.trim() === '') return undefined;
  return figureAt({ located, path, written }, rules, context);
}

/** The figure in a slot of a series, which may not show more digits than the series says are printed. */
export function seriesFigureAt(slot: Slot, rules: FigureRules, context: Pick<Context, 'report'>): Figure | undefined {
  const figure = figureAt(slot, rules, context);
  if (figure !== undefined && isFiner(figure.quantity?.value ?? 0, rules)) {
    context.report({ place: slot.located.placeOf(slot.path), ...tooPrecise(figure.published) });
  }
  return figure;
}

/** Whether a figure shows more digits than its publisher is said to print. */
function isFiner(value: number, { significant, leastStep }: FigureRules): boolean {
  if (significant === undefined && leastStep === undefined) return false;
  const step = stepOf(value, { ...(significant && { significant }), ...(leastStep && { leastStep }) });
  return step > 0 && Math.abs(value / step - Math.round(value / step)) > 1e-6;
}

function tooPrecise(written: string): Fault {
  return {
    code: 'too-precise',
    message: `"${written}" has more digits than the series says are printed.`,
    hint: 'Correct the figure, or significant, rounded_to or total_significant of the series.',
  };
}

function faultOf(written: Plain, reading: FigureReading | undefined, { max }: FigureRules): Fault {
  if (typeof written !== 'string') return severalValues;
  if (written.trim() === '') return noFigure;
  if (reading?.kind === 'invalid' && reading.why === 'negative') return negative(written);
  if (reading?.kind === 'invalid' && reading.why === 'above-maximum')
    return max === 1 ? aboveOne(written) : aboveMaximum(written);
  return { code: 'not-a-figure', message: `"${written}" is not written as figures are.`, hint: formHint(written) };
}

function formHint(written: string): string {
  if (/^[\d.,]+\s*%$/.test(written)) return 'Leave out the percent sign: the series says "unit: percent".';
  if (/^\d+([\s_'’]\d{3})+$/.test(written)) return 'Close the digits up, or part thousands by commas: 270,000.';
  if (/^\d{1,3}(\.\d{3})*,\d+$/.test(written))
    return 'Write the decimal point as a point and part thousands by commas.';
  if (/^n\.?\/?a\.?$/i.test(written)) return 'Write NA where the publisher reports nothing.';
  if (/^w(ithheld)?$|^x$|^c$/i.test(written)) return 'Write W where the publisher withholds the figure.';
  return 'Write it as its publisher prints it: 270000, 270,000, 45000 e, W, ">95", <1, NA, 0 or —.';
}

function negative(written: string): Fault {
  return {
    code: 'negative-quantity',
    message: `"${written}" is below zero.`,
    hint: 'Only a change of stocks and an estimate of governance may be negative. Correct the sign, or the figure.',
  };
}

function aboveMaximum(written: string): Fault {
  return {
    code: 'above-maximum',
    message: `"${written}" is above 100 percent.`,
    hint: 'Correct the figure, or the unit of the series if these are not shares.',
  };
}

function aboveOne(written: string): Fault {
  return {
    code: 'above-maximum',
    message: `"${written}" is above 1.`,
    hint: 'Indices go from 0 to 1: write 0.9 for 90 percent.',
  };
}

const noFigure: Fault = {
  code: 'empty-value',
  message: 'There is no figure here.',
  hint: 'Leave the line out, or write NA where the publisher says that it is not available.',
};

const severalValues: Fault = {
  code: 'wrong-type',
  message: 'There are several values where one figure belongs.',
  hint: 'Write one figure behind the colon; its source stands with the series.',
};
