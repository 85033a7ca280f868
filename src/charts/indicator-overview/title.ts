import { numberInWords, shortEnough, upperFirst } from '../text/phrases.ts';
import { type Bands, highestBand } from './bands.ts';
import type { Subject } from './layout.ts';
import type { Line, Mark } from './overview.ts';
import { measureOfOverview, type Scope } from './words.ts';

/** Fewer lines than this are no pattern to count. */
const fewestCounted = 3;

/** The marks of one series, those that have a value: of the world where it is in enough lines, else of whoever is alone. */
interface Told {
  /** "World production", "Imports of Japan", "The United States". */
  readonly whose: string;
  readonly marks: readonly (Mark & { readonly line: Line; readonly value: number })[];
}

/**
 * The finding: at how many stages the highest band is surely reached, or one value holds at several, or where the
 * indicator is highest; else at how many it is surely above half of all there is. The measure where none is sure.
 */
export function title(subject: Subject, bands: Bands | undefined, scope: Scope): string {
  const told = toldOf(subject, scope);
  const by = subject.overview.series.length === 0 ? 'by economy' : 'by mineral';
  const plain = `${upperFirst(measureOfOverview(subject))} ${by}`;
  const found = told
    ? [inHighestBand(told, bands), alike(told, subject), highest(told, subject), overHalf(told, subject)]
    : [];
  return shortEnough([...found.filter((finding) => finding !== ''), plain]);
}

function toldOf(subject: Subject, scope: Scope): Told | null {
  const { names, overview } = subject;
  const isOfEconomies = overview.series.length === 0;
  const [first] = overview.series;
  const isWorld = first === '';
  if (!isOfEconomies && !isWorld && overview.series.length > 1) return null;
  const marks = overview.lines.flatMap((line) =>
    line.marks.flatMap((mark) => {
      const value = mark.bounds?.value;
      const isMeant = isOfEconomies || mark.row.reporter === first;
      return isMeant && value !== undefined && value !== null ? [{ ...mark, line, value }] : [];
    }),
  );
  if (isOfEconomies) return { whose: '', marks };
  const economy = first === undefined || isWorld ? 'the world' : names.economyInText(first);
  const flow = isWorld ? 'world production' : `imports of ${economy}`;
  return { whose: scope === 'lists' ? flow : economy, marks };
}

function count(some: number, all: number): string {
  return some === all && some < 10 ? `all ${numberInWords(all)}` : `${some} of ${all}`;
}

function unitOf(marks: Told['marks']): string {
  if (marks.some(({ line }) => line.mineral === '')) return 'economies';
  return marks.some(({ line }) => line.stage !== '') ? 'stages' : 'minerals';
}

/** "Highly concentrated: world production at 14 of 23 stages" */
function inHighestBand({ whose, marks }: Told, bands: Bands | undefined): string {
  const band = highestBand(bands);
  if (band === undefined || marks.length < fewestCounted) return '';
  const sure = marks.filter(({ bounds }) => (bounds?.lower ?? 0) > band.from + 1e-9).length;
  if (sure === 0) return '';
  const place = `${count(sure, marks.length)} ${unitOf(marks)}`;
  return `${upperFirst(band.name)}: ${whose === '' ? place : `${whose} at ${place}`}`;
}

function isSure({ bounds, value }: Told['marks'][number], { measure }: Subject): boolean {
  if (bounds === null) return false;
  return [bounds.lower, bounds.upper].every((end) => end !== null && measure.short(end) === measure.short(value));
}

/** "Net import reliance of the United States is 100% at four of 15 stages" */
function alike({ whose, marks }: Told, subject: Subject): string {
  const [first] = [...marks].sort((a, b) => b.value - a.value);
  if (first === undefined || marks.length < fewestCounted) return '';
  const print = subject.measure.short(first.value);
  const same = marks.filter((mark) => subject.measure.short(mark.value) === print && isSure(mark, subject)).length;
  return same < 2 ? '' : `${headOf(whose, subject)} is ${print} at ${count(same, marks.length)} ${unitOf(marks)}`;
}

function headOf(whose: string, subject: Subject): string {
  const measure = measureOfOverview(subject);
  return upperFirst(whose === '' ? measure : `${measure} of ${whose}`);
}

/** "China’s share of world production is highest for gallium (refining): 99%" */
function highest({ whose, marks }: Told, subject: Subject): string {
  const [first, ...others] = [...marks].sort((a, b) => b.value - a.value);
  if (first === undefined || others.length === 0) return '';
  const low = first.bounds?.lower ?? 0;
  const isAlone = others.every(({ bounds }) => bounds !== null && bounds.upper !== null && bounds.upper < low);
  if (!isAlone || !isSure(first, subject)) return '';
  const { names } = subject;
  const { mineral, stage, economy } = first.line;
  const name = mineral === '' ? names.economyInText(economy) : names.mineralInText(mineral);
  const place = stage === '' ? name : `${name} (${names.stage(mineral, stage).toLowerCase()})`;
  const at = subject.measure.short(first.value);
  return `${headOf(whose, subject)} is highest for ${place}: ${at}`;
}

/** "Net import reliance of the United States is over 50% at nine of 15 stages" */
function overHalf({ whose, marks }: Told, subject: Subject): string {
  const { whole, short } = subject.measure;
  if (whole === null || marks.length < fewestCounted) return '';
  const sure = marks.filter(({ bounds }) => (bounds?.lower ?? 0) > whole / 2 + 1e-9).length;
  if (sure === 0) return '';
  return `${headOf(whose, subject)} is over ${short(whole / 2)} at ${count(sure, marks.length)} ${unitOf(marks)}`;
}
