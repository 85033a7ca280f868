import { factsOf } from '../../text/units.ts';
import { shortEnough, upperFirst } from '../text/phrases.ts';
import type { Bands } from './bands.ts';
import {
  alike,
  headOf,
  highest,
  inHighestBand,
  isTime,
  mostlyAlike,
  overHalf,
  overMost,
  placeOf,
  placesOf,
  surelyHighest,
  tell,
  ups,
} from './findings.ts';
import { measureOfOverview } from './measure-name.ts';
import { type Subject, section } from './subject.ts';
import { type Told, toldOf, type Valued, valued } from './told.ts';
import type { Scope } from './words.ts';

/**
 * The finding: of changes, where they surely went up and down; else at how many stages the highest band is surely
 * reached, or one value holds at several, or where the indicator is surely highest, or at how many it is surely above
 * half of all there is, or above a round number that half of them pass; else from where to where the known values run.
 * Counts are of all rows, known or not.
 */
export function title(subject: Subject, bands: Bands | undefined, scope: Scope): string {
  const told = toldOf(subject, scope, bands?.setFor);
  const findings =
    subject.changeOf === null
      ? [
          mostlyAlike(told, subject),
          inHighestBand(told, bands, subject),
          alike(told, subject),
          highest(told, subject),
          ...overHalf(told, subject),
          overMost(told, subject),
        ]
      : [ups(told, subject.changeOf.bare, subject)];
  const found = findings.filter((finding) => finding !== '');
  return shortEnough([...found, ...spans(told, subject), upperFirst(measureOfOverview(subject))]);
}

/** Where the highest known value may end: a narrow range has no other. */
function endOf({ row, bounds }: Valued): number {
  return row.value === null ? (bounds.upper ?? bounds.value) : bounds.value;
}

/** The lowest and the highest known value: "0.1 to 46.5 months", or the one where they print alike. */
function reachOf(low: Valued, high: Valued, subject: Subject) {
  const { measure, language } = subject;
  const [from, to] = [measure.bare(low.bounds.value), measure.short(endOf(high))];
  const isRange = measure.bare(high.bounds.value) !== from;
  const reach = isRange ? language.say(`${section}.reach.range`, { from, to }) : to;
  return { reach: inPoints(reach, subject), isRange: String(isRange) };
}

/** Differences of shares say their unit, which no sign does. */
function inPoints(reach: string, { measure, language: { say } }: Subject): string {
  return measure.isPoints ? say(`${section}.reach.points`, { reach, unit: measure.unit }) : reach;
}

/** From where to where the known values run, the words for it from the fullest to the shortest. */
function spans(told: Told, subject: Subject): readonly string[] {
  const known = valued(told);
  const [high, low] = [known[0], known.at(-1)];
  const head = headOf(told, subject);
  if (high === undefined || low === undefined) return [];
  if (subject.overview.isEach) return knownAt(told, subject);
  const first = surelyHighest(told);
  const place = first ? placeOf(first, told, subject) : '';
  if (first && factsOf(high.row.unit).as === 'significant') return [tell(subject, 'highestAlone', { head, place })];
  const reached = reachOf(low, high, subject);
  const isPartly = String(known.length < told.marks.length);
  const values = { head, ...reached, whose: told.whose, measure: measureOfOverview(subject) };
  return [
    ...(first
      ? ['reachFor', 'reachForShort'].map((key) =>
          tell(subject, key, { head, ...reached, place, isTime: String(isTime(first)) }),
        )
      : []),
    tell(subject, 'reach', { ...values, isPartly }),
    tell(subject, 'reach', { ...values, isPartly: 'false' }),
    ...(told.whose === ''
      ? []
      : [isPartly, 'false'].map((partly) => tell(subject, 'reachOwned', { ...values, isPartly: partly }))),
    tell(subject, 'upTo', { head, at: inPoints(subject.measure.short(endOf(high)), subject) }),
  ];
}

/** "Shortfall in a scenario of the United States is above zero at 2 of 3 stages", or shorter with a colon. */
function knownAt(told: Told, subject: Subject): readonly string[] {
  const known = told.marks.filter(({ bounds }) => bounds !== null);
  const above = known.filter(({ bounds }) => bounds !== null && bounds.lower > 0);
  const isZero = known.some(({ bounds }) => bounds?.upper === 0);
  const places = placesOf((isZero ? above : known).length, told, subject);
  const values = { head: headOf(told, subject), isZero: String(isZero), places };
  return ['known', 'knownShort'].map((key) => tell(subject, key, values));
}
