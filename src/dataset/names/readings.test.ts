import { describe, expect, test } from 'vitest';
import { readDataset } from '../read.ts';
import { fileOf, miniature, printed } from '../testing.ts';
import { readingOf } from './readings.ts';

const site = `${miniature['site.yaml'] ?? ''}languages:\n  - en\n  - ja\n`;
const stages = (miniature['minerals/gallium.yaml'] ?? '').replace(
  'name: Refining\n',
  'name: Refining\n    name_ja: 製錬\n',
);

/** The miniature on a Japanese site, with this file of names, read. */
function read(names: string) {
  const edited = { ...miniature, 'site.yaml': site, 'minerals/gallium.yaml': stages, 'names.yaml': names };
  const files = Object.entries(edited).map(([path, text]) => fileOf(`data/${path}`, text));
  const { dataset, problems } = readDataset(files);
  return { names: dataset.names, told: printed(problems, files) };
}

const parts = new Map([
  ['国', 'こく'],
  ['中国', 'ちゅうごく'],
  ['日本', 'にほん'],
  ['南', 'みなみ'],
]);

describe('how a name is read', () => {
  test('is put together from its parts, the longest first', () => {
    expect(readingOf('中国', parts)).toBe('ちゅうごく');
    expect(readingOf('南アフリカ', parts)).toBe('みなみアフリカ');
  });

  test('is left to the name where its script says it', () => {
    expect(readingOf('チリ', parts)).toBeUndefined();
  });

  test('is not known while a part of it is not', () => {
    expect(readingOf('韓国', parts)).toBeUndefined();
  });
});

describe('the section of readings', () => {
  const japan = 'readings:\n  - name: 日本\n    reading_ja: にほん\n';

  test('gives names their reading', () => {
    const { names } = read(`${japan}  - name: 中国\n    reading_ja: ちゅうごく\n`);
    expect(names.find(({ id, language }) => id === 'JPN' && language === 'ja')?.reading).toBe('にほん');
  });

  test('misses the reading of every name that a list is sorted by, once there are any', () => {
    expect(read('bases: []\n').told).not.toContain('missing-reading');
    expect(read(japan).told).toContain(
      'data/names.yaml:1:1 missing-reading  Lists in Japanese cannot be sorted: nobody says how "ロシア連邦" is read.',
    );
  });

  test('names nothing twice', () => {
    expect(read(`${japan}  - name: 日本\n    reading_ja: にっぽん\n`).told).toContain('duplicate-id');
  });
});
