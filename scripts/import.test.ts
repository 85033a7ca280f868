import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { miniature } from '../src/dataset/testing.ts';

const project = join(import.meta.dirname, '..');
const mapping = `kind: production
source: mcs
unit: kg
basis: gallium content
columns:
  economy: country
  value: kg
year: 2025
series:
  - mineral: gallium
    stage: refining
`;
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lodestone-test-'));
  for (const [path, text] of Object.entries(miniature)) write(`data/${path}`, text.replace(/^\n/, ''));
  write('mapping.yaml', mapping);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function imported(...words: readonly string[]) {
  const args = [join(project, 'scripts', 'import.ts'), ...words, '--root', root];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const production = () => readFileSync(join(root, 'data/production/gallium.yaml'), 'utf8');

test('an import is written, tells what it did, and changes nothing the second time', () => {
  write('table.csv', 'country,kg\nChina,950\nJapan,50\nWorld,1000\n');
  const first = imported('table', 'mapping.yaml', 'table.csv');
  expect([first.status, first.stderr]).toEqual([0, 'reading: 1\nasking: 1\nmerging: 1\nchecking: 1\n']);
  expect(first.stdout).toContain('1 file changed.');
  expect(production()).toContain('      2025:\n        WLD: 1000\n        CHN: 950\n        JPN: 50\n');
  const text = production();
  const second = imported('table', 'mapping.yaml', 'table.csv');
  expect([second.status, second.stdout]).toEqual([0, '1 series as they were.\n\n0 files changed.\n']);
  expect(production()).toBe(text);
});

test('a dry run writes nothing', () => {
  write('table.csv', 'country,kg\nChina,950\nJapan,50\nWorld,1000\n');
  const text = production();
  expect(imported('table', 'mapping.yaml', 'table.csv', '--dry-run').stdout).toContain('1 file would change.');
  expect(production()).toBe(text);
});

test('a refused import ends with 1, every complaint with its place, and nothing written', () => {
  write('table.csv', 'country,kg\nChina,950\nJapane,50\nChile,Large\nWorld,1000\n');
  const text = production();
  const { status, stderr, stdout } = imported('table', 'mapping.yaml', 'table.csv');
  expect([status, stdout]).toEqual([1, '']);
  // By hand: 50 of a total of 1,000.
  expect(stderr).toContain('table.csv:3:1 No economy is called "Japane" (1 figure, up to 5.00 % of gallium, refining');
  expect(stderr).toContain('Did you mean "Japan"?');
  expect(stderr).toContain('table.csv:4:1 "Large" is not a figure: Chile, 2025');
  expect(stderr).toContain('Nothing was written.');
  expect(production()).toBe(text);
});

test('data that the check would refuse are not written', () => {
  write('table.csv', 'country,kg\nChina,950\nJapan,50\nWorld,1000\n');
  write('mapping.yaml', mapping.replace('stage: refining', 'stage: mine'));
  const { status, stderr } = imported('table', 'mapping.yaml', 'table.csv');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^mapping\.yaml:\d+:\d+ unknown-stage/m);
  expect(stderr).toContain('data/production/gallium.yaml, line 3, would be:');
  expect(stderr).toContain('Nothing was written.');
});

test.each([
  { what: 'an adapter that is not there', words: ['usgs', 'a.csv'], told: 'There is no adapter "usgs".' },
  { what: 'no file', words: ['table', 'mapping.yaml'], told: 'No file is named' },
  { what: 'a file that is not there', words: ['table', 'mapping.yaml', 'b.csv'], told: 'b.csv:1:1 There is no such' },
  { what: 'a mapping that is not there', words: ['table', 'x.yaml', 'b.csv'], told: 'x.yaml:1:1 There is no such' },
  { what: 'an option that is not there', words: ['table', '--edtion', '1'], told: '--help says how' },
])('$what is told in a sentence, with 1', ({ words, told }) => {
  const { status, stderr } = imported(...words);
  expect(status).toBe(1);
  expect(stderr).toContain(told);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(existsSync(join(root, 'public'))).toBe(false);
});
