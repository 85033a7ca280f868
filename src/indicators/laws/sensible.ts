import type { z } from 'astro/zod';
import fc from 'fast-check';
import { exactly, interval, type Quantity } from '../../domain/quantity.ts';
import type { Input } from '../input.ts';
import { number, quantity } from '../input.ts';
import type { Reported } from '../reported.ts';
import { anyId, signed } from './arbitraries.ts';
import { definitionOf } from './from-schema.ts';
import { samples } from './samples.ts';

/** Inputs as a record would hold them, for every indicator, and the same with one thing wrong. */

/** Quantities of 0 to `most`: mostly exact or with a point, now and then with bounds alone, open above or missing. */
function upTo(most: number): fc.Arbitrary<Reported> {
  const part = fc.integer({ min: 0, max: 64 }).map((parts) => (most * parts) / 64);
  const three = fc.tuple(part, part, part).map((parts) => parts.sort((a, b) => a - b));
  const around = three.map(([lower = 0, value = 0, upper = 0]): Quantity => interval(value, lower, upper));
  return fc.oneof(
    { weight: 24, arbitrary: part.map(exactly) },
    { weight: 24, arbitrary: around },
    { weight: 1, arbitrary: around.map(({ lower, upper }) => ({ value: null, lower, upper })) },
    { weight: 1, arbitrary: around.map((each) => ({ ...each, upper: most > 10 ? null : each.upper })) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

const fraction = upTo(1);

/** What quantities are by their names, where they are not amounts. */
const quantities: Readonly<Record<string, fc.Arbitrary<Reported>>> = {
  ...{ share: fraction, reliance: fraction, netImportReliance: fraction, importReliance: fraction, g: fraction },
  ...{ inability: fraction, unwillingness: fraction, eolRir: fraction, siSr: fraction, siEi: fraction },
  ...{ dp: fraction, te: fraction, ev: fraction, score: fraction, cdi1: fraction, cdi2: fraction },
  ...{ wgi: upTo(10), hhiGlobal: upTo(10), hhiSourcing: upTo(10) },
  ...{ stockChange: signed, netImports: signed, estimate: signed },
};

const whole = (min: number, max: number) => fc.integer({ min, max });
const eighths = (min: number, max: number) => whole(min * 8, max * 8).map((each) => each / 8);

/** What numbers are by their names. */
const numbers: Readonly<Record<string, fc.Arbitrary<number>>> = {
  ...{ count: whole(3, 9), n: whole(12, 40), t: eighths(0.5, 1.5), reference: eighths(1, 2), years: whole(1, 12) },
  ...{ estimate: eighths(-3, 3), estimates: eighths(-3, 3), stderr: eighths(0, 1), value: eighths(0, 40) },
  ...{ 'old.year': whole(2015, 2019), 'new.year': whole(2020, 2024), 'baseline.year': whole(2015, 2019) },
  ...{ 'target.year': whole(2028, 2032), 'now.year': whole(2019, 2027) },
};

export type Path = readonly string[];

function named<T>(known: Readonly<Record<string, fc.Arbitrary<T>>>, path: Path): fc.Arbitrary<T> | undefined {
  return known[path.slice(-2).join('.')] ?? known[path.at(-1) ?? ''];
}

/** A list is given as `suppliers`; the same under the name `imports` is left out. */
function shapeOf(shape: Readonly<Record<string, z.core.$ZodType>>) {
  const entries = Object.entries(shape);
  return 'suppliers' in shape ? entries.filter(([key]) => key !== 'imports') : entries;
}

/** What may be left out is there nine times in ten, and suppliers always. */
function objectOf(shape: Readonly<Record<string, z.core.$ZodType>>, path: Path): fc.Arbitrary<unknown> {
  const entries = shapeOf(shape).map(([key, schema]) => {
    const isOptional = definitionOf(schema).type === 'optional' && key !== 'suppliers';
    const value = sensible(schema, [...path, key]).map((each): readonly unknown[] => [key, each]);
    return isOptional ? fc.option(value, { freq: 9 }) : value;
  });
  return fc.tuple(...entries).map((all) => Object.fromEntries(all.flatMap((entry) => (entry === null ? [] : [entry]))));
}

function isOne(item: unknown, key: string): item is Readonly<Record<string, unknown>> {
  return typeof item === 'object' && item !== null && key in item;
}

/** Lists of one to six; what has an id or a sector has one of its own. */
function listOf(element: z.core.$ZodType, path: Path): fc.Arbitrary<unknown> {
  const selector = (item: unknown) => (isOne(item, 'id') ? item['id'] : isOne(item, 'sector') ? item['sector'] : item);
  const isNumber = ['nullable', 'pipe'].includes(definitionOf(element).type);
  const limits = { minLength: 1, maxLength: 6 };
  const items = sensible(element, path);
  return isNumber ? fc.array(items, limits) : fc.uniqueArray(items, { ...limits, selector });
}

function sensible(schema: z.core.$ZodType, path: Path): fc.Arbitrary<unknown> {
  if (schema === quantity) return named(quantities, path) ?? upTo(100);
  if (schema === number) return named(numbers, path) ?? eighths(0, 1);
  const def = definitionOf(schema);
  switch (def.type) {
    case 'object':
      return objectOf(def.shape, path);
    case 'array':
      return listOf(def.element, path);
    case 'record':
      return fc.dictionary(anyId, sensible(def.valueType, path), { minKeys: 2, maxKeys: 5, noNullPrototype: true });
    case 'union': {
      const [first, ...others] = def.options.map((option) => sensible(option, path));
      return first === undefined
        ? fc.constant(null)
        : fc.oneof({ weight: 19, arbitrary: first }, { weight: 1, arbitrary: fc.oneof(first, ...others) });
    }
    case 'intersection':
      return fc
        .tuple(sensible(def.left, path), sensible(def.right, path))
        .map(([left, right]) => Object.assign({}, left, right));
    case 'pipe':
      return sensible(definitionOf(def.in).type === 'custom' ? def.out : def.in, path);
    case 'nullable':
      return fc.option(sensible(def.innerType, path), { freq: 19 });
    case 'optional':
    case 'default':
      return sensible(def.innerType, path);
    case 'string':
      return anyId;
    case 'boolean':
      return path.at(-1) === 'union' ? fc.constantFrom(true, true, true, false) : fc.boolean();
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    default:
      throw new TypeError(`no sensible inputs for a schema of type ${def.type}`);
  }
}

/** A partner is mostly one that is listed. */
function withListedPartner([json, at]: readonly [unknown, number]): unknown {
  if (at === 0 || !isOne(json, 'partner') || !isOne(json, 'suppliers') || !Array.isArray(json['suppliers']))
    return json;
  const suppliers: readonly unknown[] = json['suppliers'];
  const chosen = suppliers[at % suppliers.length];
  return isOne(chosen, 'id') ? { ...json, partner: chosen['id'] } : json;
}

/** JSON as a record would hold it: from the shape and the names of its parts, or from a sample where these do not do. */
export function sensibleInputs(input: Input<unknown>): fc.Arbitrary<unknown> {
  return samples[input.name] ?? fc.tuple(sensible(input.schema(), []), fc.nat(7)).map(withListedPartner);
}

/** What no record should hold, in place of a number, a quantity or an id. */
const wrong: fc.Arbitrary<unknown> = fc.constantFrom(
  ...[null, -0, -1, 1.5, 1e-320, 1e300, 1.7e308, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ...['CHN', '', true],
  { value: 2, lower: 3, upper: 1 },
  { value: null, lower: 0, upper: null },
  { value: 5e-324, lower: 0, upper: 1e300 },
  { value: Number.NaN, lower: 0, upper: 1 },
);

/** The paths of everything within JSON. */
export function places(json: unknown, path: Path = []): readonly Path[] {
  if (typeof json !== 'object' || json === null) return [path];
  return [path, ...Object.entries(json).flatMap(([key, each]) => places(each, [...path, key]))];
}

/** What stands at a path within JSON. */
export function at(json: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, key) => new Map(Object.entries(inside ?? {})).get(key), json);
}

/** JSON with what stands at a path replaced. */
export function replaced(json: unknown, [key, ...path]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(json)) return json.map((each, index) => (String(index) === key ? replaced(each, path, by) : each));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, each]) => [name, name === key ? replaced(each, path, by) : each]),
  );
}

/** A sensible input with one thing in it replaced by what no record should hold. */
export function hostileInputs(input: Input<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(sensibleInputs(input), fc.nat(1000), wrong).map(([json, at, by]) => {
    const inside = places(json).slice(1);
    return replaced(json, inside[at % Math.max(1, inside.length)] ?? [], by);
  });
}
