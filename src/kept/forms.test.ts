import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDataset } from '../dataset/read.ts';
import { edited, folder } from '../dataset/testing.ts';
import type { Forms } from '../dataset/yaml/form.ts';
import { keptForms } from './forms.ts';

let root: string;
let kept: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lodestone-'));
  kept = join(root, 'kept', 'here');
});
afterEach(() => rmSync(root, { recursive: true }));

const { forms } = readDataset(folder());

/** The one file of the folder, after keeping `these`. */
function fileOf(these: Forms = forms): string {
  keptForms(root, kept).keep(these);
  const [name = ''] = readdirSync(kept);
  return join(kept, name);
}

describe('what is kept', () => {
  test('is there for the next run, which parses nothing and reads the same', () => {
    fileOf();
    const again = keptForms(root, kept).forms();
    expect(again).toEqual(forms);
    const { dataset, problems } = readDataset(folder(), again);
    expect(problems).toEqual([]);
    expect(dataset).toEqual(readDataset(folder()).dataset);
    // The very forms that were handed in come back: none was made anew.
    expect([...readDataset(folder(), again).forms.values()]).toEqual([...again.values()]);
    for (const [key, form] of readDataset(folder(), again).forms) expect(form).toBe(again.get(key));
  });

  test('spares all but the file that was changed', () => {
    const changed = folder(edited('production/gallium.yaml', 'CHN: 900', 'CHN: 905'));
    const { forms: fresh } = readDataset(changed, forms);
    expect(fresh.size).toBe(forms.size);
    expect([...fresh].filter(([key, form]) => forms.get(key) !== form)).toHaveLength(1);
  });

  test('is of this run alone once something new was parsed', () => {
    fileOf();
    const changed = readDataset(folder(edited('production/gallium.yaml', 'CHN: 900', 'CHN: 905'))).forms;
    fileOf(changed);
    expect(new Set(keptForms(root, kept).forms().keys())).toEqual(new Set(changed.keys()));
  });

  test('is at hand for the next reading of the same process, which writes no more', () => {
    const here = keptForms(root, kept);
    here.keep(forms);
    const changed = readDataset(folder(edited('production/gallium.yaml', 'CHN: 900', 'CHN: 905')), here.forms()).forms;
    here.keep(changed);
    expect(here.forms()).toBe(changed);
    expect(keptForms(root, kept).forms()).toEqual(forms);
  });

  test('is not written where nothing was parsed', () => {
    const file = fileOf();
    utimesSync(file, 1, 1);
    fileOf();
    expect(statSync(file).mtimeMs).toBe(1000);
  });

  test('is of its root alone, and dropped when that is gone', () => {
    const other = mkdtempSync(join(tmpdir(), 'lodestone-'));
    keptForms(other, kept).keep(forms);
    expect(keptForms(root, kept).forms().size).toBe(0);
    keptForms(root, kept).keep(new Map([...forms].slice(1)));
    expect(readdirSync(kept)).toHaveLength(2);
    rmSync(other, { recursive: true });
    keptForms(root, kept).keep(forms);
    expect(readdirSync(kept)).toHaveLength(1);
    expect(keptForms(root, kept).forms()).toEqual(forms);
  });

  test('does not hide a mistake that is still there', () => {
    const broken = folder(edited('production/gallium.yaml', 'CHN: 900', 'CHN: many'));
    const first = readDataset(broken);
    expect(first.problems.map(({ code }) => code)).toEqual(['not-a-figure']);
    expect(readDataset(broken, first.forms).problems).toEqual(first.problems);
  });
});

describe('what cannot be used counts as none, and is written anew:', () => {
  test.each([
    { title: 'half a file', spoil: (text: string) => text.slice(0, text.length / 2) },
    { title: 'an empty file', spoil: () => '' },
    { title: 'garbage', spoil: () => '\u0000\ufffd{"[\n]' },
    { title: 'a file in which one figure was altered', spoil: (text: string) => text.replace('"900"', '"901"') },
    { title: 'a file of another version', spoil: (text: string) => text.replace(/^\["./, '["?') },
  ])('$title', ({ spoil }) => {
    const file = fileOf();
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, spoil(text));
    expect(readFileSync(file, 'utf8')).not.toBe(text);
    expect(keptForms(root, kept).forms().size).toBe(0);
    fileOf();
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('what another process left when it was ended while it wrote', () => {
    const file = fileOf();
    writeFileSync(`${file}.left`, 'half');
    rmSync(file);
    fileOf();
    expect(readdirSync(kept).map((name) => join(kept, name))).toEqual([file]);
  });
});

describe('a folder that cannot be written', () => {
  test('is passed over, and the process keeps what it read', () => {
    writeFileSync(join(root, 'kept'), 'a file where the folder would be');
    const here = keptForms(root, kept);
    here.keep(forms);
    expect(here.forms()).toBe(forms);
    expect(existsSync(kept)).toBe(false);
  });

  // The administrator of a machine may write everywhere, and Windows knows no such mode of a folder.
  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('because it may only be read', () => {
    mkdirSync(kept, { recursive: true });
    chmodSync(kept, 0o500);
    keptForms(root, kept).keep(forms);
    expect(readdirSync(kept)).toEqual([]);
    chmodSync(kept, 0o700);
  });

  test('because a folder stands where the file would be, is left as it was', () => {
    const file = fileOf();
    rmSync(file);
    mkdirSync(join(file, 'x'), { recursive: true });
    expect(keptForms(root, kept).forms().size).toBe(0);
    keptForms(root, kept).keep(forms);
    expect(readdirSync(kept).map((name) => join(kept, name))).toEqual([file]);
  });
});

describe('two processes at once', () => {
  test('leave one whole file', async () => {
    const script = `
      const { keptForms } = await import(${JSON.stringify(new URL('forms.ts', import.meta.url).href)});
      const form = (n) => ({ value: { a: String(n) }, spans: new Map([
        ['', { value: [0, 4], inline: false }], ['/a', { key: [0, 1], value: [3, 4], inline: true }]]) });
      for (let n = 0; n < 60; n += 1) {
        keptForms(process.argv[1], process.argv[2]).keep(new Map([[process.argv[3] + n, form(n)]]));
      }`;
    const run = (name: string) =>
      promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, '--', root, kept, name]);
    const outputs = await Promise.all([run('a'), run('b')]);
    expect(outputs.map(({ stderr }) => stderr)).toEqual(['', '']);
    expect(readdirSync(kept)).toHaveLength(1);
    expect([...keptForms(root, kept).forms().keys()].join()).toMatch(/^[ab]59$/);
  });
});
