import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { build, write } from '../build.ts';
import { imports, production } from '../testing/changed/changes.ts';
import { type TwoMinerals, twoMinerals } from '../testing/changed/two-minerals.ts';

let data: TwoMinerals;
beforeEach(() => {
  data = twoMinerals();
  expect(data.walk()).toBe('whole');
});
afterEach(() => data.remove());

describe('mistakes in figures that changed', () => {
  test.each([
    ['a figure that is none', production, 'CHN: 900', 'CHN: many'],
    ['a code that is no economy', imports, '        AUS: 20', '        XYZ: 20'],
    ['a source that is not there', imports, 'customs-2025', 'customs-2026'],
    ['parts over a total', production, 'WLD: 1200', 'WLD: 900'],
    ['a figure that a correction says is another', production, 'AUS: 150', 'AUS: 151'],
    ['a figure that a correction is about and that is gone', production, '        AUS: 150\n', ''],
    ['a stage that is not there', imports, 'stage: metal', 'stage: powder'],
    ['text that is no YAML', imports, 'imports:', 'imports: ['],
  ])('are told as by a run that does everything: %s', (_, path, from, to) => {
    data.edit(path, from, to);
    const [quick, whole] = [data.built().built, build(data.root)];
    expect(whole.problems.length).toBeGreaterThan(0);
    expect(quick.report).toBe(whole.report);
    expect(quick.tables).toBeUndefined();
  });

  test('are told beside those of prose, and nothing is written', () => {
    const before = data.tables();
    data.edit(production, 'CHN: 900', 'CHN: many');
    data.edit('content/briefings/first.mdx', '<Cite source="survey-2025" />', '<Cit source="survey-2025" />');
    const quick = data.built().built;
    expect(quick.report).toBe(build(data.root).report);
    expect(quick.problems.map(({ code }) => code).toSorted()).toEqual(['not-a-figure', 'unknown-component']);
    expect(write(data.root, quick, data.kept)).toBe(false);
    expect(data.tables()).toEqual(before);
  });

  test('in prose that a new figure makes are told', () => {
    data.edit(imports, '      2024:\n        CHN: 50', '      2023:\n        CHN: 50');
    const quick = data.built().built;
    expect(quick.report).toBe(build(data.root).report);
    expect(quick.problems.length).toBeGreaterThan(0);
  });
});
