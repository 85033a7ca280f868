import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { build, write } from '../build.ts';
import { tablesFolder } from '../tables/read.ts';

const miniature = join(import.meta.dirname, '../testing/miniature');

let folder = '';
let root = '';
let kept = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
  [root, kept] = [join(folder, 'root'), join(folder, 'kept')];
  cpSync(miniature, root, { recursive: true });
  for (const path of ['minerals/testium', 'production/testium', 'supply/JPN/testium', 'supply/USA/testium'])
    put(`data/${path.replace('testium', 'otherium')}.yaml`, asOther(text(`data/${path}.yaml`)));
  put('data/corrections.yaml', corrections);
  put('data/targets/share.yaml', target);
  put('content/briefings/first.mdx', briefing);
  expect(walk()).toBe('whole');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A second mineral beside the first, under a customs code of its own. */
function asOther(of: string): string {
  return of.replaceAll('testium', 'otherium').replaceAll('Testium', 'Otherium').replaceAll('811292', '811299');
}

const corrections = `
corrections:
  - id: misprint
    source: survey-2025
    place: Mine production
    what: Production of Australia has a digit too many.
    figure:
      list: production
      mineral: testium
      stage: mine
      key: AUS
      year: 2024
    printed: "1500"
    ours: "150"
    expected: "150"
    reason: The parts add up to the total with one digit less.
    status: open
`;

const target = `
id: share
title: No more than half from one partner
reporter: JPN
indicator: partner-share
partner: CHN
source: survey-2025
target:
  value: 50
  unit: percent
  year: 2030
  bound: at-most
baseline:
  value: 80
  unit: percent
  year: 2020
`;

/** A page whose one number stays there whatever is changed below. */
const briefing = `---
title: A briefing
summary: Who supplies Japan.
date: 2025-06-30
topics:
  - testium
reporters:
  - JPN
---

<KeyFindings>

- China supplies <Value indicator="partner-share" reporter="JPN" mineral="testium" stage="metal" partner="CHN" year="2024" measure="value" />.

</KeyFindings>

<ThingsToKnow>

- Testium does not exist. <Cite source="survey-2025" />

</ThingsToKnow>
`;

const text = (path: string): string => readFileSync(join(root, path), 'utf8');

function put(path: string, of: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), of);
}

/** Replaces a piece of a file, which must be in it. */
function edit(path: string, from: string, to: string): void {
  expect(text(path)).toContain(from);
  put(path, text(path).replace(from, to));
}

/** Builds and writes the tables with what was kept; says how much was read of the data. */
function walk(): string {
  const steps: string[] = [];
  const built = build(root, {
    kept,
    step: (name, work) => {
      steps.push(name);
      return work();
    },
  });
  expect(built.report).toBe('');
  write(root, built, kept);
  if (steps.includes('dataset')) return 'whole';
  return steps.includes('dataset of what changed') ? 'what changed' : 'nothing';
}

/** Every file of the tables below a root. */
function tablesOf(of: string): Readonly<Record<string, string>> {
  const names = readdirSync(tablesFolder(of)).toSorted();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(tablesFolder(of), name), 'utf8')]));
}

/** The tables that a run without anything kept writes of the same data and content. */
function tablesMadeAnew(): Readonly<Record<string, string>> {
  const anew = join(folder, 'anew');
  for (const name of ['data', 'content']) cpSync(join(root, name), join(anew, name), { recursive: true });
  write(anew, build(anew));
  const tables = tablesOf(anew);
  rmSync(anew, { recursive: true });
  return tables;
}

interface Change {
  readonly title: string;
  readonly make: () => void;
}

const production = 'data/production/testium.yaml';
const imports = 'data/supply/JPN/testium.yaml';

/** Changes of figures of minerals, which leave all other minerals as they are. */
const ofFigures: readonly Change[] = [
  { title: 'a figure of production', make: () => edit(production, 'CHN: 900', 'CHN: 880') },
  { title: 'a figure that is withheld', make: () => edit(imports, '        USA: 30', '        USA: W') },
  { title: 'a figure of trade', make: () => edit(imports, '        CHN: 50', '        CHN: 55') },
  { title: 'a year more', make: () => put(imports, `${text(imports)}      2025:\n        CHN: 40\n        USA: 45\n`) },
  { title: 'a year less', make: () => edit(imports, '      2020:\n        CHN: 80\n        USA: 20\n', '') },
  { title: 'a partner less', make: () => edit(imports, '        AUS: 20\n', '') },
  { title: 'another source of a series', make: () => edit(imports, 'customs-2025', 'survey-2025') },
  { title: 'a line more above all figures', make: () => put(imports, `# a word\n${text(imports)}`) },
  {
    title: 'a note of a series',
    make: () => edit(production, 'unit: t\n', 'unit: t\n    note: Counted "twice", they say.\n'),
  },
  { title: 'a file that is gone', make: () => rmSync(join(root, production.replace('testium', 'otherium'))) },
  {
    title: 'two minerals at once',
    make: () => {
      edit(production, 'CHN: 600', 'CHN: 610');
      edit('data/supply/USA/otherium.yaml', '        CHN: 40', '        CHN: 41');
    },
  },
];

/** Changes that may touch any mineral. */
const ofAll: readonly Change[] = [
  { title: 'a title of a source', make: () => edit('data/sources/survey-2025.yaml', 'title:', 'title: New') },
  {
    title: 'terms of a source',
    make: () => edit('data/sources/survey-2025.yaml', 'redistribute: yes', 'redistribute: no'),
  },
  { title: 'a name of a mineral', make: () => edit('data/minerals/otherium.yaml', 'name: Otherium', 'name: Thirdium') },
  {
    title: 'a mineral more',
    make: () =>
      put(
        'data/minerals/newium.yaml',
        asOther(text('data/minerals/testium.yaml')).replaceAll('otherium', 'newium').replace('811299', '811295'),
      ),
  },
  {
    title: 'a mineral less',
    make: () => {
      for (const path of ['minerals', 'production', 'supply/JPN', 'supply/USA'])
        rmSync(join(root, `data/${path}/otherium.yaml`));
    },
  },
  { title: 'an estimate of governance', make: () => edit('data/governance/CHN.yaml', '-0.04', '0.5') },
  {
    title: 'a name of an economy',
    make: () =>
      put(
        'data/economies/CHN.yaml',
        'id: CHN\nname: Middle Country\nname_ja: 中国\nname_in_text: the Middle Country\n',
      ),
  },
  { title: 'a member of a bloc', make: () => edit('data/blocs/pair.yaml', '  - USA', '  - USA\n  - NOR') },
  {
    title: 'the day that ages are counted to',
    make: () => edit('data/site.yaml', 'as_of: 2025-06-30', 'as_of: 2028-06-30'),
  },
  {
    title: 'the first year of changes',
    make: () => edit('data/site.yaml', 'baseline_year: 2020', 'baseline_year: 2022'),
  },
  { title: 'a correction', make: () => edit('data/corrections.yaml', 'a digit too many', 'one digit too many') },
  { title: 'a target', make: () => edit('data/targets/share.yaml', 'value: 50', 'value: 40') },
  { title: 'an economy that nothing else mentions', make: () => edit(imports, '        AUS: 20', '        NZL: 20') },
  {
    title: 'an economy that nothing mentions any more',
    make: () => edit(production, '        AUS: 150', '        AUS: 150\n        CHL: 0'),
  },
  {
    title: 'a reporter less',
    make: () => {
      rmSync(join(root, 'data/supply/USA/testium.yaml'));
      rmSync(join(root, 'data/supply/USA/otherium.yaml'));
    },
  },
];

describe('tables of data that changed since the last ones were written', () => {
  test.each(ofFigures)(
    'are those of a run that does everything, after $title, and the rest is not read',
    ({ make }) => {
      make();
      expect(walk()).toBe('what changed');
      expect(tablesOf(root)).toEqual(tablesMadeAnew());
      expect(walk()).toBe('nothing');
    },
  );

  test.each(ofAll)('are those of a run that does everything, after $title, and all is read', ({ make }) => {
    make();
    expect(walk()).toBe('whole');
    expect(tablesOf(root)).toEqual(tablesMadeAnew());
  });

  test('are the same again after one change upon another', () => {
    for (const { make } of [...ofFigures, ...ofAll].filter(({ title }) => !/less|gone|withheld/.test(title))) {
      make();
      walk();
    }
    expect(tablesOf(root)).toEqual(tablesMadeAnew());
  });

  test('are those of the first data, once a change is undone', () => {
    const first = tablesOf(root);
    edit(production, 'CHN: 900', 'CHN: 880');
    expect(walk()).toBe('what changed');
    edit(production, 'CHN: 880', 'CHN: 900');
    expect(walk()).toBe('what changed');
    expect(tablesOf(root)).toEqual(first);
  });

  test('leave every table alone that does not change', () => {
    const of = (name: string) => statSync(join(tablesFolder(root), name)).mtimeMs;
    const before = [of('imports.csv'), of('economies.json')];
    edit(production, 'CHN: 900', 'CHN: 880');
    expect(walk()).toBe('what changed');
    expect([of('imports.csv'), of('economies.json')]).toEqual(before);
  });
});

describe('what was kept', () => {
  const editionFile = (): string => join(kept, readdirSync(kept).find((name) => name.startsWith('edition-')) ?? '');

  test.each([
    { title: 'is damaged', make: () => writeFileSync(editionFile(), `${readFileSync(editionFile(), 'utf8')} `) },
    { title: 'is gone', make: () => rmSync(editionFile()) },
    {
      title: 'is of tables that somebody changed',
      make: () => appendFileSync(join(tablesFolder(root), 'inputs.csv'), 'x\n'),
    },
    { title: 'is of tables that are gone', make: () => rmSync(join(tablesFolder(root), 'inputs.csv')) },
  ])('counts as nothing where it $title', ({ make }) => {
    make();
    edit(production, 'CHN: 900', 'CHN: 880');
    expect(walk()).toBe('whole');
    expect(tablesOf(root)).toEqual(tablesMadeAnew());
  });
});

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
    edit(path, from, to);
    const [quick, whole] = [build(root, { kept }), build(root)];
    expect(whole.problems.length).toBeGreaterThan(0);
    expect(quick.report).toBe(whole.report);
    expect(quick.tables).toBeUndefined();
  });

  test('are told beside those of prose, and nothing is written', () => {
    const before = tablesOf(root);
    edit(production, 'CHN: 900', 'CHN: many');
    edit('content/briefings/first.mdx', '<Cite source="survey-2025" />', '<Cit source="survey-2025" />');
    const quick = build(root, { kept });
    expect(quick.report).toBe(build(root).report);
    expect(quick.problems.map(({ code }) => code).toSorted()).toEqual(['not-a-figure', 'unknown-component']);
    expect(write(root, quick, kept)).toBe(false);
    expect(tablesOf(root)).toEqual(before);
  });

  test('in prose that a new figure makes are told', () => {
    edit(imports, '      2024:\n        CHN: 50', '      2023:\n        CHN: 50');
    const quick = build(root, { kept });
    expect(quick.report).toBe(build(root).report);
    expect(quick.problems.length).toBeGreaterThan(0);
  });
});
