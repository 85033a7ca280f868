import { describe, expect, test } from 'vitest';
import { readVectors } from './vector-file.ts';

describe('a file of worked values', () => {
  test.each([
    { title: 'a comma too many', text: '{ "family": "x",\n  "indicators": [],\n}', line: 3, column: 1 },
    { title: 'a text that ends too soon', text: '{ "family": "x",\n  "indicators": [', line: 2, column: 18 },
    {
      title: 'a case without what is expected',
      text: '{ "family": "x", "indicators": [\n { "indicator": "hhi", "cases": [\n  { "name": "a", "input": {} } ] } ] }',
      line: 3,
      column: 3,
    },
    {
      title: 'a tolerance below zero',
      text: '{ "family": "x", "indicators": [ { "indicator": "hhi", "cases": [ { "name": "a", "input": {}, "expected": 1,\n "tolerance": { "abs": -1 } } ] } ] }',
      line: 2,
      column: 24,
    },
    { title: 'a list in place of an object', text: '[]', line: 1, column: 1 },
  ])('with $title is malformed, and the place is given', ({ text, line, column }) => {
    expect(readVectors(text)).toMatchObject({ kind: 'malformed', line, column });
  });

  test('may hold more than is asked for', () => {
    const text = '{ "family": "x", "note": "y", "indicators": [ { "indicator": "hhi", "cases": [] } ] }';
    expect(readVectors(text)).toEqual({ family: 'x', indicators: [{ indicator: 'hhi', cases: [] }] });
  });
});
