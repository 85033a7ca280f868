import { factsOf } from '../../text/units.ts';
import { shortEnough, upperFirst } from '../text/phrases.ts';
import type { Bands } from './bands.ts';
import {
  alike,
  count,
  greatest,
  headOf,
  highest,
  inHighestBand,
  mostlyAlike,
  overHalf,
  overMost,
  placeOf,
  surelyHighest,
  ups,
} from './findings.ts';
import type { Subject } from './layout.ts';
import { type Told, toldOf, unitOf, type Valued, valued } from './told.ts';
import { measureOfOverview, type Scope } from './words.ts';

/**
 * The finding: of changes, where they surely went up and down; else at how many stages the highest band is surely
 * reached, or one value holds at several, or where the indicator is surely highest, or at how many it is surely above
 * half of all there is, or above a round number that half of them pass; else from where to where the known values run.
 * Counts are of all rows, known or not.
 */
export function title(subject: Subject, bands: Bands | undefined, scope: Scope): string {
  const told = toldOf(subject, scope, bands?.setFor);
  const findings =
    subject.changeOf === ''
      ? [
          mostlyAlike(told, subject),
          inHighestBand(told, bands),
          alike(told, subject),
          highest(told, subject),
          ...overHalf(told, subject),
          overMost(told, subject),
        ]
      : [ups(told, subject)];
  const found = findings.filter((finding) => finding !== '');
  return shortEnough([...found, ...spans(told, subject), upperFirst(measureOfOverview(subject))]);
}

/** Where the highest known value may end: a narrow range has no other. */
function endOf({ row, bounds }: Valued): number {
  return row.value === null ? (bounds.upper ?? bounds.value) : bounds.value;
}

/** From where to where the known values run, the words for it from the fullest to the shortest. */
function spans(told: Told, subject: Subject): readonly string[] {
  const known = valued(told);
  const [high, low] = [known[0], known.at(-1)];
  const head = headOf(told, subject);
  if (high === undefined || low === undefined) return [];
  if (subject.overview.isEach) return [knownAt(told, subject)];
  const first = surelyHighest(told);
  const place = first ? placeOf(first, told, subject) : '';
  const { measure } = subject;
  if (first && factsOf(high.row.unit).as === 'significant') return [`${head} is highest for ${place}`];
  const [from, to] = [measure.bare(low.bounds.value), measure.short(endOf(high))];
  const unit = measure.suffix === '' && measure.factor === 100 ? ` ${measure.unit}` : '';
  const reach = (measure.bare(high.bounds.value) === from ? to : `${from} to ${to}`) + unit;
  const scope = known.length < told.marks.length ? ' where known' : '';
  const owned = `${upperFirst(told.whose)}: ${measureOfOverview(subject)}`;
  const heads = told.whose === '' ? [head] : [head, owned];
  return [
    ...(first === undefined ? [] : [`${head}: ${reach}, ${greatest(first)} for ${place}`]),
    ...heads.flatMap((each) => [`${each}: ${reach}${scope}`.replace(/: (.*): /, ': $1, ')]),
    `${head}: ${reach}`,
    `${head}: up to ${to}${unit}`,
  ];
}

/** "Shortfall in a scenario of the United States: above zero at 2 of 3 stages" */
function knownAt(told: Told, subject: Subject): string {
  const known = told.marks.filter(({ bounds }) => bounds !== null);
  const above = known.filter(({ bounds }) => bounds !== null && bounds.lower > 0);
  const isZero = known.some(({ bounds }) => bounds?.upper === 0);
  const [is, of] = isZero ? ['above zero', above] : ['known', known];
  return `${headOf(told, subject)}: ${is} at ${count(of.length, told.marks.length)} ${unitOf(told.marks)}`;
}
