import { factsOf } from '../../text/units.ts';
import { countInWords, upperFirst } from '../text/phrases.ts';
import { drawnOf } from './alike.ts';
import { type Bands, highestBand } from './bands.ts';
import { measureOfOverview } from './measure-name.ts';
import { type Subject, section } from './subject.ts';
import { type Told, unitOf, type Valued, valued } from './told.ts';

/** Fewer marks than this are no pattern to count. */
const fewestCounted = 3;

type Values = Readonly<Record<string, string | number>>;

/** A message of a title: it begins as a sentence does. */
export function tell({ language }: Subject, key: string, values: Values): string {
  return upperFirst(language.say(`${section}.title.${key}`, values));
}

/** "9 of 15 stages", "all 18 stages" */
export function placesOf(some: number, { marks }: Told, { language }: Subject, unit: string = unitOf(marks)): string {
  const all = marks.length;
  const values = { isAll: String(some === all), some, all, allInWords: countInWords(all, language), unit };
  return language.say(`${section}.places`, values);
}

/** What is measured, of whom: "Net import reliance of the United States". */
export function headOf({ whose, owner }: Told, subject: Subject): string {
  const measure = measureOfOverview(subject);
  const isOfParty = subject.overview.lines.some(({ marks }) => marks.some(({ row }) => row.partner + row.bloc !== ''));
  if (whose === '') return measure;
  const isOwned = isOfParty && !isShareOfParty(subject);
  const key = isShareOfWhole(subject) ? 'ofShare' : isOwned ? 'owned' : 'of';
  return subject.language.say(`${section}.head.${key}`, { measure, whose, owner });
}

/** Whether the measure says what part of its whole some suppliers have. */
function isShareOfWhole(subject: Subject): boolean {
  const indicator = subject.overview.lines[0]?.marks[0]?.row.indicator ?? '';
  return isShareOfParty(subject) || indicator.startsWith('cr-');
}

/** Whether the measure is the share of a partner or bloc, which nobody else can own. */
function isShareOfParty({ overview }: Subject): boolean {
  const indicator = overview.lines[0]?.marks[0]?.row.indicator;
  return indicator === 'partner-share' || indicator === 'bloc-share';
}

/** The name of a band as a title has it, with whose threshold it is where others are measured by it. */
function bandName(name: string, owner: string, { language: { say } }: Subject): string {
  if (owner === '') return name;
  const nouns = new RegExp(`(?:the )?(${say(`${section}.ownedNouns`)})`);
  return name.replace(nouns, (_, noun: string) => say(`${section}.ownedBand`, { owner, noun }));
}

/** "Highly concentrated: world production at 14 of 23 stages" */
export function inHighestBand(told: Told, bands: Bands | undefined, subject: Subject): string {
  const { whose, marks, isOfAll } = told;
  const band = highestBand(bands);
  if (band === undefined || isOfAll || marks.length < fewestCounted) return '';
  const sure = marks.filter(({ bounds }) => (bounds?.lower ?? 0) > band.from + 1e-9).length;
  if (sure === 0) return '';
  return tell(subject, 'band', {
    band: bandName(band.name, told.isOfOwner ? '' : (bands?.ownerInText ?? ''), subject),
    whose: whose || 'none',
    unit: unitOf(marks),
    places: placesOf(sure, told, subject),
  });
}

function isSure({ bounds }: Valued, { measure }: Subject): boolean {
  const print = measure.short(bounds.value);
  return [bounds.lower, bounds.upper].every((end) => end !== null && measure.short(end) === print);
}

/** "Net import reliance of the United States is 100% at 4 of 15 stages" */
export function alike(told: Told, subject: Subject): string {
  const known = valued(told);
  const [first] = known;
  if (first === undefined || told.isOfAll || told.marks.length < fewestCounted) return '';
  const at = subject.measure.short(first.bounds.value);
  const same = known.filter((mark) => subject.measure.short(mark.bounds.value) === at && isSure(mark, subject)).length;
  if (same < 2) return '';
  const places = placesOf(same, told, subject);
  return tell(subject, 'alike', { head: headOf(told, subject), at, unit: unitOf(told.marks), places });
}

/** "Disruption potential after USGS: most economies share one value, up to 0.59" */
export function mostlyAlike(told: Told, subject: Subject): string {
  const { lines } = subject.overview;
  const alikeLines = lines.filter((line) => {
    const most = Math.max(0, ...drawnOf(line, subject.say.cell).map(({ reporters }) => reporters.length));
    return most > 2 && most > line.marks.length / 2;
  });
  const [high] = valued(told);
  if (!told.isOfAll || alikeLines.length <= lines.length / 2 || high === undefined) return '';
  const at = subject.measure.short(high.bounds.value);
  return tell(subject, 'mostlyAlike', { head: headOf(told, subject), at });
}

/** "tungsten (metal)", "Australia’s tungsten (metal)", "China" */
export function placeOf({ line, row }: Valued, { isOfAll }: Told, { names, language }: Subject): string {
  const { mineral, stage: id, economy } = line;
  if (mineral === '') return names.economyInText(economy);
  const name = names.mineralInText(mineral);
  const said = (key: string, values: Values) => language.say(`${section}.place.${key}`, values);
  const stage = id === '' ? '' : names.stageInText(mineral, id);
  const place = stage === '' ? name : said('stage', { mineral: name, stage });
  if (!isOfAll) return place;
  return row.reporter === ''
    ? said('ofWorld', { place })
    : said('owned', { owner: names.possessive(row.reporter), place });
}

/** The mark that is surely above all others, whatever their bounds. */
export function surelyHighest({ marks, ...told }: Told): Valued | undefined {
  const [first] = valued({ marks, ...told });
  const others = marks.filter(({ row }) => row !== first?.row);
  const isAlone = others.every(({ bounds, row }) => {
    if (bounds === null) return row.mark === 'E';
    return bounds.upper !== null && bounds.upper < (first?.bounds.lower ?? 0);
  });
  return first !== undefined && others.length > 0 && isAlone ? first : undefined;
}

/** Whether values are lengths of time, of which the greatest is the longest. */
export function isTime({ row }: Valued): boolean {
  return row.unit === 'months' || row.unit === 'days';
}

/** "China’s share of world production is highest for gallium (refining): 99%" */
export function highest(told: Told, subject: Subject): string {
  const first = surelyHighest(told);
  if (first === undefined || subject.overview.isEach || !isSure(first, subject)) return '';
  return tell(subject, 'highest', {
    head: headOf(told, subject),
    isTime: String(isTime(first)),
    place: placeOf(first, told, subject),
    at: subject.measure.short(first.bounds.value),
  });
}

/** "Net import reliance of the United States is over 50% at 9 of 15 stages", or shorter with a colon. */
export function overHalf(told: Told, subject: Subject): readonly string[] {
  const { whole, short } = subject.measure;
  const { marks, isOfAll } = told;
  if (whole === null || isOfAll || marks.length < fewestCounted) return [];
  const sure = marks.filter(({ bounds }) => (bounds?.lower ?? 0) > whole / 2 + 1e-9).length;
  if (sure === 0) return [];
  const values = { head: headOf(told, subject), at: short(whole / 2), unit: unitOf(marks) };
  return ['over', 'overShort'].map((key) => tell(subject, key, { ...values, places: placesOf(sure, told, subject) }));
}

/** The largest number with one digit that is not above a value, so that a threshold is a round one. */
function roundBelow(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value));
  return Math.floor(value / step + 1e-9) * step;
}

/** "Shannon entropy of world production: over 0.40 nats at 12 of 18 stages": what surely holds for half of them or more. */
export function overMost(told: Told, subject: Subject): string {
  const { marks } = told;
  const known = valued(told);
  const middle = known[Math.floor(known.length / 2)]?.bounds.value ?? 0;
  const isPlain = !subject.overview.isEach && factsOf(known[0]?.row.unit ?? '').as !== 'significant';
  if (!isPlain || known.length < fewestCounted || middle <= 0) return '';
  const threshold = roundBelow(middle * subject.measure.factor) / subject.measure.factor;
  const sure = marks.filter(({ bounds }) => (bounds?.lower ?? 0) > threshold + 1e-9).length;
  const at = subject.measure.short(threshold);
  const isToldAnyway = sure === marks.length || !/[1-9]/.test(at);
  if (sure < marks.length / 2 || isToldAnyway) return '';
  const places = placesOf(sure, told, subject, told.isOfAll ? 'series' : unitOf(marks));
  return tell(subject, 'overShort', { head: headOf(told, subject), at, unit: unitOf(marks), places });
}

/** "Herfindahl–Hirschman index of world production rose at 4 of 16 stages, fell at 2" */
export function ups(told: Told, changed: string, subject: Subject): string {
  const { marks, isOfAll, whose } = told;
  const up = marks.filter(({ bounds }) => bounds !== null && bounds.lower > 0).length;
  const down = marks.filter(({ bounds }) => bounds?.upper != null && bounds.upper < 0).length;
  const head = whose === '' ? changed : subject.language.say(`${section}.head.of`, { measure: changed, whose });
  const unit = isOfAll ? 'series' : unitOf(marks);
  return tell(subject, 'ups', { head, up: String(up), down: String(down), all: marks.length, unit });
}
