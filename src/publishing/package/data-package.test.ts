import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnsOf, tableNames } from '../../tables/schema.ts';
import { type MiniatureRoot, miniatureRoot } from '../../testing/miniature-root.ts';
import { castRows } from '../testing/csv-rows.ts';
import { profileValidator, rowsValidator } from '../testing/validators.ts';
import { dataPackage } from './data-package.ts';
import { csvOf, factsOf } from './facts.ts';

let made: MiniatureRoot;
let descriptor: ReturnType<typeof dataPackage>;
beforeAll(() => {
  made = miniatureRoot();
  descriptor = dataPackage(made.query, factsOf(made.root));
});
afterAll(() => made.remove());

const csv = (name: string) => {
  const table = tableNames.find((known) => known === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return readFileSync(csvOf(table, made.root), 'utf8');
};

describe('the data package', () => {
  test('fits the published profile', () => {
    const isFit = profileValidator();
    expect(isFit(descriptor), JSON.stringify(isFit.errors)).toBe(true);
  });

  test('is held to that profile: a resource without a path, or a field of an unknown type, does not fit', () => {
    const isFit = profileValidator();
    const [first, ...rest] = descriptor.resources;
    const { path: _, ...without } = first ?? { path: '' };
    expect(isFit({ ...descriptor, resources: [without, ...rest] })).toBe(false);
    const fields = [{ name: 'id', type: 'words' }];
    expect(isFit({ ...descriptor, resources: [{ ...first, schema: { fields } }] })).toBe(false);
  });

  test('describes every table, each column in its published order', () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual(tableNames);
    for (const { name, schema } of descriptor.resources)
      expect(csv(name).split('\n')[0], name).toBe(schema.fields.map((field) => field.name).join(','));
    expect(columnsOf('parts')).toEqual(['id', 'part', 'value']);
  });

  test('holds each row of each CSV to its own schema', () => {
    for (const { name, schema } of descriptor.resources) {
      const isFit = rowsValidator(schema);
      expect(isFit(castRows(csv(name), schema)), `${name}: ${JSON.stringify(isFit.errors?.slice(0, 3))}`).toBe(true);
    }
  });

  test('refuses a row whose year is a word, whose kind is unknown, or whose key is missing', () => {
    const schema = descriptor.resources.find(({ name }) => name === 'stages')?.schema;
    if (schema === undefined) throw new Error('no stages');
    const isFit = rowsValidator(schema);
    const [good] = castRows(csv('stages'), schema);
    expect(isFit([good])).toBe(true);
    for (const wrong of [{ position: 'first' }, { position: 0 }, { kind: 'mining' }]) {
      expect(isFit([{ ...good, ...wrong }]), JSON.stringify(wrong)).toBe(false);
    }
    const { mineral: _, ...without } = good ?? {};
    expect(isFit([without])).toBe(false);
  });

  test('says how large each CSV is', () => {
    for (const { name, bytes } of descriptor.resources) expect(bytes, name).toBe(Buffer.byteLength(csv(name)));
  });

  test('names the sources of a table with their terms', () => {
    const production = descriptor.resources.find(({ name }) => name === 'production');
    expect(production?.sources).toEqual([
      {
        id: 'survey-2025',
        title: 'Survey of Nowhere, “Invented figures for tests”, 2025, 31 January 2025.',
        path: 'https://example.org/survey-2025',
        licence: 'CC0',
        redistribute: 'yes',
      },
    ]);
  });

  test('says which source is passed on in totals only', () => {
    expect(descriptor.description).toContain('Of customs-2025 only totals are passed on');
  });

  test('is the same whenever the tables are', () => {
    expect(dataPackage(made.query, factsOf(made.root))).toEqual(descriptor);
    expect(descriptor.created).toBe(`${made.query.site.as_of}T00:00:00Z`);
  });
});
