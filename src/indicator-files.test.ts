import { describe, expect, test } from 'vitest';
import { indicatorProblems } from './indicator-files.ts';
import { registered } from './indicators/registry.ts';

const hhi = registered.filter(({ indicator }) => indicator.id === 'hhi');
const path = 'src/indicators/concentration/hhi.ts';
const declared = 'import x;\n\n/** What it is. */\nexport const hhi = defineIndicator({\n';
const cases = (id: string, count: number) => ({
  path: 'src/vectors/cases/concentration.json',
  text: JSON.stringify({
    family: 'concentration',
    indicators: [{ indicator: id, cases: Array(count).fill({ name: 'one', input: {}, expected: 1 }) }],
  }),
});

describe('the files of an indicator', () => {
  test('are complete with a docstring and worked values', () => {
    expect(indicatorProblems(hhi, [{ path, text: declared }], [cases('hhi', 1)])).toEqual([]);
  });

  test('lack a docstring where nothing stands right above the declaration', () => {
    const text = '/** About something else. */\nconst other = 1;\n\nexport const hhi = defineIndicator({\n';
    expect(indicatorProblems(hhi, [{ path, text }], [cases('hhi', 1)])).toMatchObject([
      { code: 'missing-docstring', place: { file: path, line: 4, column: 1 } },
    ]);
  });

  test.each([
    { title: 'of another indicator', found: cases('cr-1', 1) },
    { title: 'that are an empty list', found: cases('hhi', 0) },
    { title: 'in a file that cannot be read', found: { path: 'src/vectors/cases/x.json', text: '{' } },
  ])('lack worked values: $title', ({ found }) => {
    expect(indicatorProblems(hhi, [{ path, text: declared }], [found])).toMatchObject([
      { code: 'missing-vectors', place: { file: path, line: 4 } },
    ]);
  });

  test('may not declare an id twice', () => {
    const twice = [...hhi, ...hhi.map((one) => ({ ...one, file: 'concentration/copy.ts' }))];
    const copy = { path: 'src/indicators/concentration/copy.ts', text: declared };
    expect(indicatorProblems(twice, [{ path, text: declared }, copy], [cases('hhi', 1)])).toMatchObject([
      { code: 'duplicate-id', place: { file: copy.path, line: 4 } },
    ]);
  });
});
