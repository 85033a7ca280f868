import { factsOf } from '../../text/units.ts';
import { numberInWords, possessive, upperFirst } from '../text/phrases.ts';
import { drawnOf } from './alike.ts';
import { type Bands, highestBand } from './bands.ts';
import type { Subject } from './layout.ts';
import { type Told, unitOf, type Valued, valued } from './told.ts';
import { measureOfOverview } from './words.ts';

/** Fewer marks than this are no pattern to count. */
const fewestCounted = 3;

/** "9 of 15", "all 18". */
export function count(some: number, all: number): string {
  return some === all ? `all ${numberInWords(all)}` : `${some} of ${all}`;
}

/** What is measured, of whom: "Net import reliance of the United States". */
export function headOf({ whose }: Told, subject: Subject): string {
  const measure = measureOfOverview(subject);
  const isOfParty = subject.overview.lines.some(({ marks }) => marks.some(({ row }) => row.partner + row.bloc !== ''));
  if (whose === '') return upperFirst(measure);
  const isShare = /’s? share$/.test(measure);
  return upperFirst(isOfParty && !isShare ? `${possessive(whose)} ${measure}` : `${measure} of ${whose}`);
}

/** "Highly concentrated: world production at 14 of 23 stages" */
export function inHighestBand(told: Told, bands: Bands | undefined): string {
  const { whose, marks, isOfAll } = told;
  const band = highestBand(bands);
  if (band === undefined || isOfAll || marks.length < fewestCounted) return '';
  const sure = marks.filter(({ bounds }) => (bounds?.lower ?? 0) > band.from + 1e-9).length;
  if (sure === 0) return '';
  const place = `${count(sure, marks.length)} ${unitOf(marks)}`;
  const owner = told.isOfOwner ? '' : (bands?.ownerInText ?? '');
  const name =
    owner === '' ? band.name : band.name.replace(/(the )?(threshold|cut-off|benchmark|limit)/, `${owner} $2`);
  return `${upperFirst(name)}: ${whose === '' ? place : `${whose} ${at(marks)} ${place}`}`;
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
  const print = subject.measure.short(first.bounds.value);
  const same = known.filter(
    (mark) => subject.measure.short(mark.bounds.value) === print && isSure(mark, subject),
  ).length;
  if (same < 2) return '';
  return `${headOf(told, subject)} is ${print} ${at(told.marks)} ${count(same, told.marks.length)} ${unitOf(told.marks)}`;
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
  return `${headOf(told, subject)}: most economies share one value, up to ${subject.measure.short(high.bounds.value)}`;
}

/** "tungsten (metal)", "Australia’s tungsten (metal)", "China" */
export function placeOf({ line, row }: Valued, { isOfAll }: Told, { names }: Subject): string {
  const { mineral, stage, economy } = line;
  if (mineral === '') return names.economyInText(economy);
  const name = names.mineralInText(mineral);
  const place = stage === '' ? name : `${name} (${names.stageInText(mineral, stage)})`;
  if (!isOfAll) return place;
  return row.reporter === '' ? `world ${place}` : `${names.possessive(row.reporter)} ${place}`;
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

/** The greatest of several, in the word of the unit: times are long. */
export function greatest({ row }: Valued): string {
  return row.unit === 'months' || row.unit === 'days' ? 'longest' : 'highest';
}

/** "China’s share of world production is highest for gallium (refining): 99%" */
export function highest(told: Told, subject: Subject): string {
  const first = surelyHighest(told);
  if (first === undefined || subject.overview.isEach || !isSure(first, subject)) return '';
  const at = subject.measure.short(first.bounds.value);
  return `${headOf(told, subject)} is ${greatest(first)} for ${placeOf(first, told, subject)}: ${at}`;
}

/** A measure holds at stages, and for minerals and economies. */
function at(marks: Told['marks']): string {
  return unitOf(marks) === 'stages' ? 'at' : 'for';
}

/** "Net import reliance of the United States is over 50% at 9 of 15 stages", or shorter with a colon. */
export function overHalf(told: Told, subject: Subject): readonly string[] {
  const { whole, short } = subject.measure;
  const { marks, isOfAll } = told;
  if (whole === null || isOfAll || marks.length < fewestCounted) return [];
  const sure = marks.filter(({ bounds }) => (bounds?.lower ?? 0) > whole / 2 + 1e-9).length;
  if (sure === 0) return [];
  const over = `over ${short(whole / 2)} ${at(marks)} ${count(sure, marks.length)} ${unitOf(marks)}`;
  return [`${headOf(told, subject)} is ${over}`, `${headOf(told, subject)}: ${over}`];
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
  const isToldAnyway = sure === marks.length || !/[1-9]/.test(subject.measure.short(threshold));
  if (sure < marks.length / 2 || isToldAnyway) return '';
  const unit = told.isOfAll ? 'series' : unitOf(marks);
  return `${headOf(told, subject)}: over ${subject.measure.short(threshold)} ${at(marks)} ${count(sure, marks.length)} ${unit}`;
}

/** "Herfindahl–Hirschman index of world production rose at 4 of 16 stages, fell at 2" */
export function ups(told: Told, subject: Subject): string {
  const { marks, isOfAll, whose } = told;
  const up = marks.filter(({ bounds }) => bounds !== null && bounds.lower > 0).length;
  const down = marks.filter(({ bounds }) => bounds?.upper != null && bounds.upper < 0).length;
  const of = whose === '' ? '' : ` of ${whose}`;
  const unit = isOfAll ? 'series' : unitOf(marks);
  const name = subject.changeOf.replace(/^the /, '');
  const some = (n: number) => (n === 0 ? 'none' : String(n));
  return `${upperFirst(name)}${of} rose at ${some(up)} of ${marks.length} ${unit}, fell at ${some(down)}`;
}
