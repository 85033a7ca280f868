import type { Language } from '../../text/language/language.ts';
import type { Names } from '../model.ts';
import type { Bounds } from '../text/format.ts';
import { isExact } from '../text/format.ts';
import type { Measure } from '../text/measure.ts';
import { economyColour, hatching, ink } from '../theme.ts';
import type { Entry } from './layout.ts';
import type { Bare, Step, Walk } from './steps.ts';

const section = 'charts.change-waterfall';

export interface Teller {
  readonly names: Names;
  readonly language: Language;
  /** How a level is printed, and how a difference is. */
  readonly level: Measure;
  readonly difference: Measure;
  /** What the two ends are called: their years, or their editions. */
  readonly ends: readonly [string, string];
}

/** The bars from top to bottom: the earlier level, every step, and the later level; the change itself where no level is known. */
export function entriesOf({ start, end, steps, change }: Walk, teller: Teller): readonly Entry[] {
  const { language, difference, ends } = teller;
  const sum = { ...bare, name: language.say(`${section}.change`), value: difference.short(change), to: change };
  const hasLevels = start?.value != null && end?.value != null;
  return [
    ...(hasLevels ? levelEntry(start, ends[0], teller) : []),
    ...steps.map((step) => ({
      name: stepName(step, teller),
      value: difference.short(step.size),
      from: step.from,
      to: step.to,
      isLevel: false,
      fill: fillOf(step),
      range: null,
    })),
    ...(hasLevels ? levelEntry(end, ends[1], teller) : [sum]),
  ];
}

const bare = { from: 0, isLevel: true, fill: ink.line, range: null } as const;

function levelEntry(bounds: Bounds, name: string, { level }: Teller): readonly Entry[] {
  if (bounds.value === null) return [];
  const { lower, upper } = bounds;
  // Ends that print alike are too close to be seen, and the note would speak of nothing.
  const isSeen = upper !== null && !isExact(bounds) && level.short(lower) !== level.short(upper);
  const range = isSeen ? ([lower, upper] as const) : null;
  return [{ ...bare, name, value: level.short(bounds.value), to: bounds.value, range }];
}

/** The name of a step: an economy, a term of the formula, or what it stands for. */
export function stepName({ kind, id }: Bare, { names, language }: Teller): string {
  const { say } = language;
  if (kind === 'economy') return names.economy(id);
  if (kind === 'term') return say(`${section}.terms.${id}`);
  return say(`${section}.steps.${kind}`, { count: Number(id) || 0 });
}

function fillOf({ kind, id }: Step): string {
  if (kind === 'economy') return economyColour(id);
  if (kind === 'term') return 'var(--accent)';
  if (kind === 'residual') return hatching(ink.line);
  return kind === 'unsplit' ? ink.rest : ink.named;
}
