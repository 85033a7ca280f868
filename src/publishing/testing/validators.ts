import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { TableSchema } from '../package/table-schema.ts';

/** The formats that both drafts know; `textarea` of the profile is a hint for forms and bars nothing. */
const formats = { ...fullFormats, textarea: true } as const;

/**
 * Whether a descriptor fits the published profile. The profile is written in draft 4 of JSON Schema and uses nothing that
 * later drafts read otherwise, so its `$schema` is all that is taken off.
 */
export function profileValidator(): ValidateFunction {
  const file = join(import.meta.dirname, 'profile', 'tabular-data-package.json');
  const { $schema, ...profile } = JSON.parse(readFileSync(file, 'utf8'));
  if ($schema !== 'http://json-schema.org/draft-04/schema#') throw new Error('the profile is of another draft');
  return new Ajv({ strict: false, allErrors: true, formats }).compile(profile);
}

/** Whether a file of a mineral or an economy fits the schema that is published with it. */
export function entityValidator(schema: object): ValidateFunction {
  return new Ajv2020({ allErrors: true, formats }).compile(schema);
}

/** Whether the rows of a CSV, their cells cast, fit the Table Schema of its resource. */
export function rowsValidator({ fields }: TableSchema): ValidateFunction {
  const properties = fields.map(({ name, type, constraints = {} }) => {
    const { enum: words, minimum } = constraints;
    return [name, { type, ...(words ? { enum: words } : {}), ...(minimum === undefined ? {} : { minimum }) }] as const;
  });
  return new Ajv({ allErrors: true }).compile({
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name),
      additionalProperties: false,
    },
  });
}
