import type { z } from 'astro/zod';
import fc from 'fast-check';
import { number, quantity } from '../input.ts';
import { anyId, anything } from './arbitraries.ts';

/** Numbers that inputs hold beside quantities: shares, counts, years, scores; now and then one that none should hold. */
const anyNumber = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 1, arbitrary: fc.double() },
);

function objectOf(shape: Readonly<Record<string, z.core.$ZodType>>): fc.Arbitrary<unknown> {
  const entries = Object.entries(shape);
  const values = Object.fromEntries(entries.map(([key, schema]) => [key, inner(schema)]));
  const required = entries.filter(([, schema]) => definitionOf(schema).type !== 'optional').map(([key]) => key);
  return fc.record(values, { requiredKeys: required });
}

/** An optional key is there or not; when it is, its value is of the schema within. */
function inner(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const def = definitionOf(schema);
  return def.type === 'optional' ? inner(def.innerType) : inputsOf(schema);
}

/** Schemas are told apart by the type of their definition, which only the union of all kinds says. */
export function definitionOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/**
 * JSON of the shape of a schema, sensible or not: whatever an indicator may be asked. A quantity is `null` at times, may
 * be negative, disordered or not finite.
 *
 * @throws {TypeError} for a kind of schema that no input has used so far
 */
export function inputsOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (schema === quantity) return anything;
  if (schema === number) return anyNumber;
  const def = definitionOf(schema);
  switch (def.type) {
    case 'object':
      return objectOf(def.shape);
    case 'array':
      return fc.array(inputsOf(def.element), { maxLength: 6 });
    case 'record':
      return fc.dictionary(anyId, inputsOf(def.valueType), { maxKeys: 5, noNullPrototype: true });
    case 'union':
      return fc.oneof(...def.options.map(inputsOf));
    case 'intersection':
      return fc.tuple(inputsOf(def.left), inputsOf(def.right)).map(([left, right]) => Object.assign({}, left, right));
    case 'pipe':
      return inputsOf(definitionOf(def.in).type === 'custom' ? def.out : def.in);
    case 'nullable':
      return fc.option(inputsOf(def.innerType));
    case 'optional':
    case 'default':
      return inputsOf(def.innerType);
    case 'string':
      return anyId;
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    default:
      throw new TypeError(`no inputs for a schema of type ${def.type}`);
  }
}

/** Whether JSON is of the shape: a list may have to hold suppliers or imports. */
export function fits(schema: z.ZodType, json: unknown): boolean {
  return schema.safeParse(json).success;
}
