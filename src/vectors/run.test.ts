import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { projectCases, runVectors } from './run.ts';

const folders: string[] = [];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vectors-'));
  folders.push(folder);
});
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true });
});

function write(indicator: string, cases: readonly object[], name = 'family.json'): void {
  const complete = cases.map((each, index) => ({
    name: `case ${index}`,
    tolerance: { abs: 1e-9 },
    origin: 'by hand',
    ...each,
  }));
  writeFileSync(join(folder, name), JSON.stringify({ family: 'test', indicators: [{ indicator, cases: complete }] }));
}

const half = {
  suppliers: [
    { id: 'A', quantity: 1 },
    { id: 'B', quantity: 1 },
  ],
};

describe('a run of worked values', () => {
  test('passes all of the project’s own', () => {
    const report = runVectors(projectCases);
    expect(report.lines).toEqual([]);
    expect(report.failed).toBe(0);
    expect(report.passed).toBeGreaterThan(150);
  });

  test('says of a failure what came out, what was wanted, how closely, and who says so', () => {
    write('hhi', [{ input: half, expected: { value: 0.5, upper: 0.6 }, origin: 'by hand: wrong' }]);
    const { lines, passed, failed } = runVectors(folder);
    expect([passed, failed]).toEqual([0, 1]);
    expect(lines.join('\n').replace(/\(.*family\.json\)/, '(family.json)')).toMatchInlineSnapshot(`
      "hhi › case 0  (family.json)
        upper: got 0.5, want 0.6
        tolerance: {"abs":1e-9}
        origin: by hand: wrong"
    `);
  });

  test('says why there was no value where one was wanted', () => {
    write('hhi', [{ input: { suppliers: [] }, expected: { value: 0.5 } }]);
    expect(runVectors(folder).lines.join('\n')).toContain('unavailable: "zero-total"');
  });

  test('counts every case of an indicator without an implementation as failed', () => {
    write('no-such-indicator', [
      { input: {}, expected: 1 },
      { input: {}, expected: 2 },
    ]);
    expect(runVectors(folder)).toMatchObject({ passed: 0, failed: 2 });
    expect(runVectors(folder).lines.join('\n')).toContain('no-such-indicator has no implementation');
  });

  test('goes on after a case whose input cannot be read', () => {
    write('hhi', [
      { input: { suppliers: 'CHN' }, expected: { value: 1 } },
      { input: half, expected: { value: 0.5 } },
    ]);
    expect(runVectors(folder)).toMatchObject({ passed: 1, failed: 1 });
    expect(runVectors(folder).lines.join('\n')).toContain('input: suppliers: expected array, received string');
  });

  test('reads every file of the folder', () => {
    write('hhi', [{ input: half, expected: { value: 0.5 } }], 'a.json');
    write('gini-simpson', [{ input: half, expected: { value: 0.5 } }], 'b.json');
    write('hhi', [{ input: half, expected: { value: 0 } }], 'notes.txt');
    expect(runVectors(folder)).toEqual({ lines: [], passed: 2, failed: 0 });
  });

  test('of nothing is a failure', () => {
    expect(runVectors(folder)).toMatchObject({ passed: 0, failed: 1 });
    expect(runVectors(join(folder, 'missing'))).toMatchObject({ passed: 0, failed: 1 });
  });

  test('gives the place of a mistake in a file and goes on with the others', () => {
    write('hhi', [{ input: half, expected: { value: 0.5 } }], 'b.json');
    writeFileSync(
      join(folder, 'a.json'),
      '{ "family": "x",\n  "indicators": [ { "indicator": "hhi", "cases": {} } ] }\n',
    );
    const { lines, passed, failed } = runVectors(folder);
    expect([passed, failed]).toEqual([1, 1]);
    expect(lines[0]).toMatch(/a\.json:2:50 vector-file {2}indicators\.0\.cases: expected array/);
  });
});
