import { describe, expect, test } from 'vitest';
import { miniatureRoot } from '../../testing/miniature-root.ts';
import { keyFaults } from '../testing/key-faults.ts';
import { tableSchemaOf } from './table-schema.ts';

describe('the schema of a table', () => {
  test('gives every column its type: years are whole, values are numbers, codes are texts', () => {
    const types = new Map(tableSchemaOf('production').fields.map(({ name, type }) => [name, type]));
    expect([types.get('year'), types.get('value'), types.get('economy')]).toEqual(['integer', 'number', 'string']);
  });

  test('lists the words of a closed column, and leaves an empty cell to mean that there is none', () => {
    const grade = tableSchemaOf('indicators').fields.find(({ name }) => name === 'grade');
    expect(grade?.constraints).toEqual({ enum: ['A', 'B', 'C', 'D'] });
    const kind = tableSchemaOf('stages').fields.find(({ name }) => name === 'kind');
    expect(kind?.constraints).toMatchObject({ required: true, enum: ['extraction', 'processing', 'fabrication'] });
  });

  test('leads from an input to its result and its source', () => {
    expect(tableSchemaOf('inputs').foreignKeys).toEqual([
      { fields: ['source'], reference: { resource: 'sources', fields: ['id'] } },
      { fields: ['id'], reference: { resource: 'indicators', fields: ['id'] } },
    ]);
  });

  test('claims no key that the tables of a site with results do not keep', () => {
    const made = miniatureRoot();
    expect(keyFaults(made.query.tables)).toEqual([]);
    made.remove();
  });

  test('finds a key that names two rows, and a mineral that no table has', () => {
    const made = miniatureRoot();
    const { tables } = made.query;
    const [list = { mineral: '', list: '', source: '', note: '' }] = tables.lists;
    const lists = [
      { ...list, mineral: 'testium', list: 'One' },
      { ...list, mineral: 'testium', list: 'One' },
      { ...list, mineral: 'unobtainium', list: 'One' },
    ];
    expect(keyFaults({ ...tables, lists })).toEqual(
      expect.arrayContaining(['lists: testium One names two rows', 'lists: mineral unobtainium is not in minerals']),
    );
    made.remove();
  });
});
