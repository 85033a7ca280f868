import type { IndicatorRow } from '../../tables/schema.ts';
import { shortEnough, upperFirst } from '../text/phrases.ts';
import { stepName, type Teller } from './entries.ts';
import type { Bare, Step, Walk } from './steps.ts';

const section = 'charts.change-waterfall';

export interface Subject extends Teller {
  readonly row: IndicatorRow;
}

/** A part that makes up at least this much of the change is named in the title. */
const mainPart = 0.5;

/** What changed, as running text has it: "the concentration of Japan’s imports of rare-earth magnets". */
function measureIn({ row, names, language }: Subject): string {
  const { indicator, reporter, mineral, stage, partner, unit } = row;
  const goods = names.goods(mineral, stage);
  const owner = reporter === '' ? '' : names.possessive(reporter);
  const say = (key: string) =>
    language.say(`${section}.measure.${key}`, {
      goods,
      owner,
      partner: partner === '' ? '' : names.economyInText(partner),
    });
  if (indicator === 'reliance-change') return say('reliance');
  if (indicator === 'exposure-change') return say('exposure');
  if (indicator === 'revision-split' && unit !== 'index') return say('total');
  return say(reporter === '' ? 'production' : 'imports');
}

/**
 * How the level moved and what moved it most, where the bounds of the change leave no doubt of its direction; else that it
 * may not have moved, or did not.
 */
export function title({ start, end, steps, change }: Walk, subject: Subject): string {
  const { row, language, level } = subject;
  const measure = measureIn(subject);
  const say = (key: string, values = {}) => upperFirst(language.say(`${section}.title.${key}`, { measure, ...values }));
  const direction = (row.lower ?? 0) > 0 ? 'rose' : (row.upper ?? 0) < 0 ? 'fell' : null;
  const main = steps.find(({ size, kind }) => size / change >= mainPart && (kind === 'economy' || kind === 'term'));
  const [from, to] = [start, end].map((at) => (at?.value == null ? null : level.short(at.value)));
  const levels = from == null || to == null || from === to ? null : { from, to };
  if (row.lower === 0 && row.upper === 0) return say('still');
  if (direction === null) return shortEnough([...(levels ? [say('fromToOpen', levels)] : []), say('open')]);
  const by = main === undefined ? null : { direction, cause: causeIn(main, subject) };
  if (levels === null) {
    return shortEnough([...(by ? [say('by', by)] : []), say('moved', { direction })]);
  }
  return shortEnough([
    ...(by ? [say('fromToBy', { ...by, ...levels }), say('by', by)] : []),
    say('fromTo', { direction, ...levels }),
    say('moved', { direction }),
  ]);
}

/** A step inside a sentence. */
function causeIn({ kind, id }: Bare, { names, language }: Subject): string {
  return kind === 'economy' ? names.economyInText(id) : language.say(`${section}.termsInText.${id}`);
}

/** Measure, unit and the two years. */
export function subtitle(subject: Subject): string {
  const { row, language, level } = subject;
  const values = { measure: measureIn(subject), unit: level.unit, from: row.base_year ?? row.year, to: row.year };
  const kind = row.indicator === 'revision-split' ? 'editions' : 'years';
  return upperFirst(language.say(`${section}.subtitle.${kind}`, values));
}

/** The ends and the steps in words, the six largest steps by name. */
export function altText({ start, end, steps, change }: Walk, subject: Subject): string {
  const { language, difference, level } = subject;
  const { say } = language;
  const told = steps.slice(0, 6).map((step) => {
    return say(`${section}.alt.step`, { name: stepName(step, subject), size: difference.short(step.size) });
  });
  const more = steps.length - told.length;
  const values = { steps: told.join(say('charts.shared.between')), more, change: difference.short(change) };
  const [from, to] = [start?.value, end?.value];
  if (from == null || to == null) return say(`${section}.alt.change`, values);
  return say(`${section}.alt.levels`, { ...values, from: level.short(from), to: level.short(to) });
}

/** How to read the bars, and what the parts are. */
export function notes({ start, end, steps }: Walk, hasRange: boolean, { row, language }: Subject): readonly string[] {
  const say = (key: string) => language.say(`${section}.notes.${key}`);
  const has = (kind: Step['kind']) => steps.some((step) => step.kind === kind);
  const isKnown = start?.value != null && end?.value != null;
  return [
    say('bars'),
    ...(hasRange ? [say('range')] : []),
    ...(isKnown ? [] : [say('noLevel')]),
    ...(row.indicator === 'hhi-change-by-supplier' ? [say('squares')] : []),
    ...(row.indicator === 'reliance-change' ? [say('orders')] : []),
    ...(row.indicator === 'exposure-change' ? [say('factors')] : []),
    ...(has('unsplit') ? [say('unsplit')] : []),
    ...(has('residual') ? [say('residual')] : []),
  ];
}
