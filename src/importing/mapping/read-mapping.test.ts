import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMapping, seriesOf } from './read-mapping.ts';

const folder = join(import.meta.dirname, '..');
const mappings = globSync(['mappings/**/*.yaml', 'adapters/**/*.yaml'], { cwd: folder }).sort();

describe('the mappings of the project', () => {
  test.each(mappings)('%s can be read', (path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    expect(readMapping({ path, text }, '2026')).toMatchObject({ kind: 'mapping' });
  });
});

describe('seriesOf', () => {
  test('lets what is said once hold for every series, and a series say otherwise', () => {
    const reading = readMapping({
      path: 'mapping.yaml',
      text: `
      kind: production
      source: usgs-mcs-2026
      unit: t
      where:
        statistic: Production
      series:
        - mineral: cobalt
          stage: mine
          where:
            chapter: COBALT
        - mineral: copper
          stage: mine
          unit: kt
    `,
    });
    expect(reading.kind === 'mapping' && seriesOf(reading.mapping)).toMatchObject([
      { mineral: 'cobalt', unit: 't', where: { statistic: 'Production', chapter: 'COBALT' } },
      { mineral: 'copper', unit: 'kt', where: { statistic: 'Production' } },
    ]);
  });
});

test('every mapping of a single table stands in the README beside it', () => {
  const single = globSync('mappings/*.yaml', { cwd: folder }).map((path) => basename(path));
  const readme = readFileSync(join(folder, 'mappings', 'README.md'), 'utf8');
  const named = [...readme.matchAll(/^\| `(\S+\.yaml)`/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(single.toSorted());
});

test('the examples of a mapping in the guide for data can be read', () => {
  const guide = readFileSync(join(folder, '..', '..', 'data', 'README.md'), 'utf8');
  const section = guide.slice(guide.indexOf('### A mapping'));
  const examples = [...section.matchAll(/```yaml\n(kind: [\s\S]*?)```/g)].map(([, text = '']) => text);
  // One of production, of a balance and of governance.
  expect(examples).toHaveLength(3);
  for (const text of examples) expect(readMapping({ path: 'guide', text }, '2026')).toMatchObject({ kind: 'mapping' });
});

describe('readMapping complains', () => {
  const complaints = (yaml: string) => {
    const reading = readMapping({ path: 'mapping.yaml', text: yaml });
    return reading.kind === 'complaints' ? reading.complaints : [];
  };

  test('of a key it does not know', () => {
    expect(complaints('kind: production\nserie: []\nseries: []').join('\n')).toContain('serie');
  });

  test('of a factor without its source, with the lines to write', () => {
    const yaml = 'kind: production\nseries:\n  - mineral: niobium\n    factor: 0.7\n';
    expect(complaints(yaml)).toEqual([
      expect.stringMatching(
        /^mapping\.yaml:4:13 series\.0\.factor: .*\.\n {2}hint: It is written\n {4}factor:\n {6}by: .*\n {6}source: /,
      ),
    ]);
  });

  test('of YAML that is none', () => {
    expect(complaints('kind: [').length).toBeGreaterThan(0);
  });

  test('of a pattern that is no regular expression', () => {
    const yaml = 'kind: production\nestimated:\n  column: a\n  matches: "("\nseries:\n  - stage: mine';
    expect(complaints(yaml).join('\n')).toContain('estimated');
  });

  test('of a series without stage, unit or reporters', () => {
    expect(complaints('kind: imports\nsource: a\nseries:\n  - mineral: cobalt')).toEqual([
      'mapping.yaml:4:5 "unit" is missing, here and beside "series".',
      'mapping.yaml:4:5 "stage" is missing, here and beside "series".',
      'mapping.yaml:4:5 "reporters" is missing, here and beside "series".',
    ]);
  });
});
