import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataset } from './read.ts';
import { criticality, fileOf, folder } from './testing.ts';

describe('reading never throws', () => {
  const paths = folder({
    'blocs/g7.yaml': 'id: g7',
    'economies/USA.yaml': 'id: USA',
    'governance/CHN.yaml': 'series:\n  - a',
    ...criticality,
  });

  test('whatever the bytes of whatever file', () => {
    const files = fc.array(
      fc.record({
        path: fc.constantFrom(
          ...paths.map(({ path }) => path),
          'data/x.yaml',
          'data/supply/__proto__/constructor.yaml',
        ),
        bytes: fc.oneof(
          fc.uint8Array({ maxLength: 100 }),
          fc.json().map((text) => new TextEncoder().encode(text)),
        ),
      }),
      { maxLength: 8 },
    );
    fc.assert(fc.property(files, (given) => readDataset(given).problems.length > 0));
  });

  test('whatever an author deletes, doubles or mistypes in one file', () => {
    const texts = paths.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const);
    const slip = fc.record({
      file: fc.nat({ max: texts.length - 1 }),
      at: fc.nat(),
      length: fc.nat({ max: 12 }),
      put: fc.constantFrom('', ' ', '\n', ':', '-', '- ', '"', '[', '{', 'x', '9', '>', 'W', '~', '!!', '&a ', '\t'),
    });
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        const files = texts.map(([path, text], index) => {
          const mistyped = slips
            .filter(({ file }) => file === index)
            .reduce((now, { at, length, put }) => {
              const start = at % (now.length + 1);
              return now.slice(0, start) + put + now.slice(start + length);
            }, text);
          return fileOf(path, mistyped);
        });
        for (const { place, message, hint } of readDataset(files).problems) {
          expect(Math.min(place.line, place.column, place.length)).toBeGreaterThan(0);
          expect(`${message}${hint}`).not.toMatch(/undefined|NaN|\[object|function/);
        }
      }),
      { numRuns: 150 },
    );
  });
});
