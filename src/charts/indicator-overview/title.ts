import { factsOf } from '../../text/units.ts';
import { numberInWords, possessive, shortEnough, upperFirst } from '../text/phrases.ts';
import { drawnOf } from './alike.ts';
import { type Bands, highestBand } from './bands.ts';
import type { Subject } from './layout.ts';
import { type Told, toldOf, unitOf, type Valued, valued } from './told.ts';
import { measureOfOverview, type Scope } from './words.ts';

/** Fewer marks than this are no pattern to count. */
const fewestCounted = 3;

/**
 * The finding: of changes, where they surely went up and down; else at how many stages the highest band is surely
 * reached, or one value holds at several, or where the indicator is surely highest, or at how many it is surely above
 * half of all there is; else from where to where the known values run. Counts are of all rows, known or not.
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
          overHalf(told, subject),
        ]
      : [ups(told, subject)];
  const found = findings.filter((finding) => finding !== '');
  return shortEnough([...found, ...spans(told, subject), upperFirst(measureOfOverview(subject))]);
}

function count(some: number, all: number): string {
  return some === all ? `all ${numberInWords(all)}` : `${some} of ${all}`;
}

function headOf({ whose }: Told, subject: Subject): string {
  const measure = measureOfOverview(subject);
  const isOfParty = subject.overview.lines.some(({ marks }) => marks.some(({ row }) => row.partner + row.bloc !== ''));
  if (whose === '') return upperFirst(measure);
  const isShare = /’s? share$/.test(measure);
  return upperFirst(isOfParty && !isShare ? `${possessive(whose)} ${measure}` : `${measure} of ${whose}`);
}

/** "Highly concentrated: world production at 14 of 23 stages" */
function inHighestBand(told: Told, bands: Bands | undefined): string {
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
function alike(told: Told, subject: Subject): string {
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
function mostlyAlike(told: Told, subject: Subject): string {
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
function placeOf({ line, row }: Valued, { isOfAll }: Told, { names }: Subject): string {
  const { mineral, stage, economy } = line;
  if (mineral === '') return names.economyInText(economy);
  const name = names.mineralInText(mineral);
  const place = stage === '' ? name : `${name} (${names.stage(mineral, stage).toLowerCase()})`;
  if (!isOfAll) return place;
  return row.reporter === '' ? `world ${place}` : `${possessive(names.economyInText(row.reporter))} ${place}`;
}

/** The mark that is surely above all others, whatever their bounds. */
function surelyHighest({ marks, ...told }: Told): Valued | undefined {
  const [first] = valued({ marks, ...told });
  const others = marks.filter(({ row }) => row !== first?.row);
  const isAlone = others.every(({ bounds, row }) => {
    if (bounds === null) return row.mark === 'E';
    return bounds.upper !== null && bounds.upper < (first?.bounds.lower ?? 0);
  });
  return first !== undefined && others.length > 0 && isAlone ? first : undefined;
}

/** The greatest of several, in the word of the unit: times are long. */
function greatest({ row }: Valued): string {
  return row.unit === 'months' || row.unit === 'days' ? 'longest' : 'highest';
}

/** "China’s share of world production is highest for gallium (refining): 99%" */
function highest(told: Told, subject: Subject): string {
  const first = surelyHighest(told);
  if (first === undefined || subject.overview.isEach || !isSure(first, subject)) return '';
  const at = subject.measure.short(first.bounds.value);
  return `${headOf(told, subject)} is ${greatest(first)} for ${placeOf(first, told, subject)}: ${at}`;
}

/** A measure holds at stages, and for minerals and economies. */
function at(marks: Told['marks']): string {
  return unitOf(marks) === 'stages' ? 'at' : 'for';
}

/** "Net import reliance of the United States is over 50% at 9 of 15 stages" */
function overHalf(told: Told, subject: Subject): string {
  const { whole, short } = subject.measure;
  const { marks, isOfAll } = told;
  if (whole === null || isOfAll || marks.length < fewestCounted) return '';
  const sure = marks.filter(({ bounds }) => (bounds?.lower ?? 0) > whole / 2 + 1e-9).length;
  if (sure === 0) return '';
  return `${headOf(told, subject)} is over ${short(whole / 2)} ${at(marks)} ${count(sure, marks.length)} ${unitOf(marks)}`;
}

/** "Herfindahl–Hirschman index of world production rose at 4 of 16 stages, fell at 2" */
function ups(told: Told, subject: Subject): string {
  const { marks, isOfAll, whose } = told;
  const up = marks.filter(({ bounds }) => bounds !== null && bounds.lower > 0).length;
  const down = marks.filter(({ bounds }) => bounds?.upper != null && bounds.upper < 0).length;
  const of = whose === '' ? '' : ` of ${whose}`;
  const unit = isOfAll ? 'series' : unitOf(marks);
  const name = subject.changeOf.replace(/^the /, '');
  const some = (n: number) => (n === 0 ? 'none' : String(n));
  return `${upperFirst(name)}${of} rose at ${some(up)} of ${marks.length} ${unit}, fell at ${some(down)}`;
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
