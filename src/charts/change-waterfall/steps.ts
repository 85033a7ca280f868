import type { IndicatorRow, PartRow } from '../../tables/schema.ts';
import type { Bounds } from '../text/format.ts';

/** What a step is: a part of the result, what small parts come to, or what the parts leave unexplained. */
export type StepKind = 'economy' | 'term' | 'others' | 'unsplit' | 'residual';

/** A part of the change, from where the part before it ended. */
export interface Step {
  readonly kind: StepKind;
  /** Of the economy or the term; the number of parts for what small ones come to. */
  readonly id: string;
  readonly size: number;
  readonly from: number;
  readonly to: number;
}

export interface Walk {
  /** `null` where the level is not known: the steps then start from zero. */
  readonly start: Bounds | null;
  readonly end: Bounds | null;
  readonly steps: readonly Step[];
  /** The change itself. */
  readonly change: number;
}

export interface Choice extends Pick<Walk, 'start' | 'end'> {
  readonly row: IndicatorRow;
  readonly parts: readonly PartRow[];
  /** Whether a part prints as more than nothing: the others stand together. */
  readonly isTold: (size: number) => boolean;
}

/** Names of parts that are terms of a formula; every other part is an economy. */
const terms: ReadonlySet<string> = new Set([
  'production',
  'secondary',
  'imports',
  'exports',
  'stockChange',
  'reliance',
  'share',
  'newData',
  'revision',
]);

/** At most so many economies stand by name. */
const mostNamed = 7;
/** What rounding to six digits may leave between the parts and the change, of the largest number in the sum. */
const slack = 1e-4;

/**
 * The way from the earlier level to the later one: the largest part first, small economies together, then what the source
 * does not split, then what the parts do not explain of the change. Parts of nothing are left out.
 * @throws {RangeError} if the result has no value, or no parts
 */
export function walkOf({ row, parts, isTold, ...ends }: Choice): Walk {
  if (row.value === null || parts.length === 0) throw new RangeError(`no parts of ${row.id}`);
  const bare = [...ordered(parts, isTold), ...residualOf(row.value, parts, ends)];
  let at = ends.start?.value ?? 0;
  const steps = bare.map((step) => {
    const from = at;
    at += step.size;
    return { ...step, from, to: at };
  });
  return { ...ends, steps, change: row.value };
}

/** A step before it has its place. */
export type Bare = Pick<Step, 'kind' | 'id' | 'size'>;

/** Every part that is not nothing by itself, the largest first. */
export function partSteps(parts: readonly PartRow[]): readonly Bare[] {
  return parts
    .filter(({ value }) => value !== 0)
    .map(({ part, value }): Bare => ({ kind: kindOf(part), id: part, size: value }))
    .sort((a, b) => Math.abs(b.size) - Math.abs(a.size) || (a.id < b.id ? -1 : 1));
}

function ordered(parts: readonly PartRow[], isTold: (size: number) => boolean): readonly Bare[] {
  const all = partSteps(parts);
  const unsplit = all.filter(({ kind }) => kind === 'unsplit');
  const known = all.filter(({ kind }) => kind !== 'unsplit');
  const isNamed = ({ kind, size }: Bare, rank: number) => kind === 'term' || (rank < mostNamed && isTold(size));
  const named = known.filter(isNamed);
  const small = known.filter((step, rank) => !isNamed(step, rank));
  if (small.length < 2) return [...known, ...unsplit];
  const size = small.reduce((sum, step) => sum + step.size, 0);
  return [...named, { kind: 'others', id: String(small.length), size }, ...unsplit];
}

function kindOf(part: string): StepKind {
  if (part === 'residual') return 'unsplit';
  return terms.has(part) ? 'term' : 'economy';
}

function residualOf(
  change: number,
  parts: readonly PartRow[],
  { start, end }: Pick<Walk, 'start' | 'end'>,
): readonly Bare[] {
  const explained = parts.reduce((sum, { value }) => sum + value, 0);
  const whole = start?.value == null || end?.value == null ? change : end.value - start.value;
  const size = whole - explained;
  const largest = Math.max(Math.abs(change), Math.abs(start?.value ?? 0), ...parts.map(({ value }) => Math.abs(value)));
  return Math.abs(size) <= slack * largest ? [] : [{ kind: 'residual', id: '', size }];
}
