import { expect, test } from 'vitest';
import type { Name } from '../../domain/name.ts';
import { readDataset } from '../read.ts';
import { fileOf, miniature, printed } from '../testing.ts';

/** The miniature with some of its files edited, read. */
function read(edits: Readonly<Record<string, (text: string) => string>>) {
  const paths = new Set([...Object.keys(miniature), ...Object.keys(edits)]);
  const files = [...paths].map((path) => {
    const text = miniature[path] ?? '';
    return fileOf(`data/${path}`, edits[path]?.(text) ?? text);
  });
  const { dataset, problems } = readDataset(files);
  return { names: dataset.names, told: printed(problems, files) };
}

const inJapanese = (text: string) => `${text}languages:\n  - en\n  - ja\n`;
const stageNames = (text: string) =>
  text.replace(
    'name: Refining\n',
    'name: Refining\n    name_ja: 製錬\n    goods: gallium metal\n    goods_ja: ガリウム地金\n',
  );

function named(names: readonly Name[], kind: string, id: string): Name | undefined {
  return names.find((name) => name.kind === kind && name.id === id && name.language === 'ja');
}

test('a stage and its goods have the names that stand beside the English ones', () => {
  const { names, told } = read({ 'site.yaml': inJapanese, 'minerals/gallium.yaml': stageNames });
  expect(told).toBe('');
  expect(named(names, 'stage', 'gallium/refining')?.name).toBe('製錬');
  expect(named(names, 'goods', 'gallium/refining')?.name).toBe('ガリウム地金');
  expect(named(names, 'mineral', 'gallium')?.name).toBe('ガリウム');
});

test('an economy without a file has the name that the library of ISO 3166 gives', () => {
  const { names } = read({});
  expect(named(names, 'economy', 'JPN')?.name).toBe('日本');
});

test('a stage without a name in a language of the site is told where its English name stands', () => {
  const { told } = read({ 'site.yaml': inJapanese });
  expect(told).toMatchInlineSnapshot(`
    "data/minerals/gallium.yaml:8:5 missing-name  "Refining" has no name in Japanese, a language of this site.
      8 |     name: Refining
        |     ^^^^^^^^^^^^^^
      hint: Add "name_ja:" beside "name:"."
  `);
});

test('no name is missed in a language that the site does not have', () => {
  expect(read({}).told).toBe('');
});

test('a name in a language that the site does not list is a key that is not known', () => {
  const { told } = read({ 'minerals/gallium.yaml': (text) => `name_fr: Gallium\n${text}` });
  expect(told).toContain('data/minerals/gallium.yaml:1:1 unknown-key  There is no key called "name_fr" here.');
});

test('what tonnes count is named once for all files, and missed where it stands first', () => {
  const counted = (text: string) => text.replace('unit: kg\n', 'unit: kg\n    basis: gallium content\n');
  const files = { 'site.yaml': inJapanese, 'minerals/gallium.yaml': stageNames, 'production/gallium.yaml': counted };
  expect(read(files).told).toContain(
    'missing-name  "gallium content" has no name in Japanese, a language of this site.',
  );
  const terms = 'bases:\n  - name: gallium content\n    name_ja: ガリウム純分\n';
  const { names, told } = read({ ...files, 'names.yaml': () => terms });
  expect(told).toBe('');
  expect(named(names, 'basis', 'gallium content')?.name).toBe('ガリウム純分');
});

test('a text that is named twice is told', () => {
  const twice = 'bases:\n  - name: REO\n    name_ja: 希土類酸化物\n  - name: REO\n    name_ja: 希土類酸化物\n';
  expect(read({ 'names.yaml': () => twice }).told).toContain('data/names.yaml:4:5 duplicate-id');
});
