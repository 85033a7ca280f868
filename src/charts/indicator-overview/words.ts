import { reasonOf } from '../../text/printable.ts';
import { reasonInWords } from '../../text/reason.ts';
import type { Scale } from '../marks/scale.ts';
import { type Bounds, isExact } from '../text/format.ts';
import { listed, numberInWords, possessive, upperFirst, weighedBy } from '../text/phrases.ts';
import { scaleOf } from './axis.ts';
import { type Bands, edgesOf } from './bands.ts';
import { type Subject, valueText } from './layout.ts';
import type { Line, Mark } from './overview.ts';

/** What the results of an overview are computed from: lists of suppliers, or other facts of each place. */
export type Scope = 'lists' | 'other';

/** Of which economies the marks are, as a sentence names them; the world apart. */
function economiesOf(subject: Subject): string {
  return listed(economyList(subject));
}

function economyList({ names, overview }: Subject): readonly string[] {
  const economies = overview.series.filter((id) => id !== '');
  if (economies.length > 2) return [`${numberInWords(economies.length)} economies`];
  return economies.map(names.economyInText);
}

/** How imports are weighed where all are weighed alike: " by value". */
function weightOf({ overview }: Subject): string {
  const ofReporters = overview.lines.flatMap(({ marks }) => marks).filter(({ row }) => row.reporter !== '');
  const weights = [...new Set(ofReporters.map(({ row }) => weighedBy(row.measure)))];
  const [only = ''] = weights;
  return weights.length === 1 && only !== '' ? ` by ${only}` : '';
}

/** "world production, and of imports of seven economies by value" */
export function coverageOf(subject: Subject, scope: Scope): string {
  const { series } = subject.overview;
  const economies = economiesOf(subject);
  if (scope === 'other')
    return listed([...(series.includes('') && economies !== '' ? ['the world'] : []), ...economyList(subject)]);
  const imports = economies === '' ? '' : `imports of ${economies}${weightOf(subject)}`;
  return listed([...(series.includes('') ? ['world production'] : []), ...(imports === '' ? [] : [imports])]);
}

/** What stands in the name of an indicator for the partner or bloc that it is about. */
const placeholder = /\b(one supplier|a partner|a group of economies|a supplier)\b/;

/** The indicator without the article of running text, told of its partner or bloc: "exposure of a stage to China". */
export function measureOfOverview({ names, overview, changeOf }: Subject): string {
  const row = overview.lines[0]?.marks[0]?.row;
  const { indicator = '', partner = '', bloc = '' } = row ?? {};
  const ofBloc = bloc === '' ? '' : names.blocInText(bloc);
  const holder = partner === '' ? ofBloc : names.economyInText(partner);
  const name = names
    .indicatorInText(indicator)
    .replace(/^the /, '')
    .replace(/, split (by|into) .*$/, '');
  const changed = changeOf === '' ? '' : ` of ${changeOf}`;
  if (holder === '') return name + (name.includes(changed) ? '' : changed);
  if (indicator === 'partner-share' || indicator === 'bloc-share') return `${possessive(holder)} share`;
  return placeholder.test(name) ? name.replace(placeholder, holder) : `${name} from ${holder}`;
}

/** Measure, coverage, unit and years: "Herfindahl–Hirschman index of world production, index of 0 to 1, newest year, 2021–2024". */
export function subtitle(subject: Subject, scope: Scope): string {
  const years = subject.overview.lines.flatMap(({ marks }) => marks.map(({ row }) => row.year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const period = first === last ? String(last) : `newest year of each, ${first}–${last}`;
  const coverage = coverageOf(subject, scope);
  const of = coverage === '' ? '' : ` of ${coverage}`;
  return `${upperFirst(measureOfOverview(subject))}${of}, ${subject.measure.unit}, ${period}`;
}

/** What a line is about: "Cobalt, refining". */
function lineName({ mineral, stage, economy }: Line, { names }: Subject): string {
  if (mineral === '') return names.economy(economy);
  return stage === '' ? names.mineral(mineral) : `${names.mineral(mineral)}, ${names.stageInText(mineral, stage)}`;
}

const mostTold = 5;

/** How many lines there are, and the highest value of the first few. */
export function altText(subject: Subject): string {
  const { lines } = subject.overview;
  const told = lines.slice(0, mostTold).map((line) => `${lineName(line, subject)}: ${valueText(line, subject)}`);
  const more = lines.length > mostTold ? ` ${lines.length - mostTold} more in the table.` : '';
  const count = lines.length === 1 ? 'one row' : `${numberInWords(lines.length)} rows`;
  return `Marks in ${count}, the highest value known of each: ${told.join('; ')}.${more}`;
}

/** Why some marks are missing, each reason once, with how often it holds. */
function missing(marks: readonly Mark[]): readonly string[] {
  const reasons = marks.flatMap(({ row, bounds }) => (bounds === null ? [reasonInWords(reasonOf(row))] : []));
  const counts = [...Map.groupBy(reasons, (reason) => reason)].map(([reason, of]) => `${reason} (${of.length})`);
  const hasExporters = reasons.includes(reasonInWords('net-exporter'));
  return [
    ...(hasExporters ? ['E: a net exporter, which relies on no imports.'] : []),
    ...(counts.length === 0 ? [] : [`Without a value, as the table says: ${counts.join(', ')}.`]),
  ];
}

function bandsNote(bands: Bands | undefined, { measure }: Subject): readonly string[] {
  const edges = edgesOf(bands).map(measure.short);
  if (bands === undefined || edges.length === 0) return [];
  const named = listed(bands.bands.map(({ name }) => name));
  const lines = edges.length === 1 ? `The dashed line at ${edges[0]} parts` : `Dashed lines at ${listed(edges)} part`;
  return [`${lines} ${named}: ${bands.setBy}.`];
}

function isBeyond({ value, lower, upper }: Bounds, { bottom, top }: Scale): boolean {
  return upper === null || Math.max(value ?? lower, upper) > top + 1e-9 || lower < bottom - 1e-9;
}

/** How to read ranges, what goes beyond the axis, the column on the right, and the lines of bands. */
export function notes(subject: Subject, bands: Bands | undefined): readonly string[] {
  const { overview, measure, earlierOf } = subject;
  const { lines, series, isEach } = overview;
  const marks = lines.flatMap((line) => line.marks);
  const known = marks.flatMap(({ bounds }) => bounds ?? []);
  const scale = scaleOf(overview, measure, edgesOf(bands));
  const isClipped = known.some((bounds) => (isEach ? bounds.upper === null : isBeyond(bounds, scale)));
  const hasRanges = known.some((bounds) => bounds.value !== null && !isExact(bounds));
  return [
    ...(isEach ? ['Each row has a scale of its own, from zero to the largest number in it.'] : []),
    ...(marks.some(({ row }) => earlierOf(row).length > 0) ? ['Small rings: earlier years of the same series.'] : []),
    ...(hasRanges ? ['Pale bars show where values may lie.'] : []),
    ...(known.some(({ value }) => value === null) ? ['A thin bar without a mark: only a range is known.'] : []),
    ...(isClipped ? ['An arrow at the end of a row: it goes on beyond the axis, as far as the table says.'] : []),
    ...(series.length > 1 ? ['The highest value known of each row stands beside it.'] : []),
    ...bandsNote(bands, subject),
    ...missing(marks),
  ];
}
