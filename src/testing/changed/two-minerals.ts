import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Built, build, write } from '../../build.ts';
import { tablesFolder } from '../../tables/read.ts';

/** The files of a table by name. */
export type Files = Readonly<Record<string, string>>;

/** The miniature data in a folder of their own, with a second mineral, that can be changed and built again and again. */
export interface TwoMinerals {
  readonly root: string;
  /** Where what spares the next run work is kept. */
  readonly kept: string;
  readonly text: (path: string) => string;
  readonly put: (path: string, text: string) => void;
  /** Replaces a piece of a file, which must be in it. */
  readonly edit: (path: string, from: string, to: string) => void;
  readonly takeAway: (path: string) => void;
  /** Builds with what was kept; says how much was read of the data, too. */
  readonly built: () => { readonly built: Built; readonly read: 'whole' | 'what changed' | 'nothing' };
  /** Builds and writes the tables; says how much was read of the data. The data must hold no mistake. */
  readonly walk: () => string;
  /** Every file of the tables. */
  readonly tables: () => Files;
  /** The tables that a run without anything kept writes of the same data and content. */
  readonly tablesMadeAnew: () => Files;
  readonly remove: () => void;
}

const miniature = join(import.meta.dirname, '../miniature');

/** A second mineral beside the first, under a customs code of its own. */
export function asOther(of: string): string {
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

function filesIn(root: string): Files {
  const names = readdirSync(tablesFolder(root)).toSorted();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(tablesFolder(root), name), 'utf8')]));
}

function builtFrom(root: string, kept: string): ReturnType<TwoMinerals['built']> {
  const steps: string[] = [];
  const step = <T>(name: string, work: () => T): T => {
    steps.push(name);
    return work();
  };
  const built = build(root, { kept, step });
  if (steps.includes('dataset')) return { built, read: 'whole' };
  return { built, read: steps.includes('dataset of what changed') ? 'what changed' : 'nothing' };
}

/** The tables of the same data and content, made in another folder with nothing kept. */
function madeAnew(root: string, anew: string): Files {
  for (const name of ['data', 'content']) cpSync(join(root, name), join(anew, name), { recursive: true });
  write(anew, build(anew));
  const tables = filesIn(anew);
  rmSync(anew, { recursive: true });
  return tables;
}

function filesOf(root: string): Pick<TwoMinerals, 'text' | 'put' | 'edit' | 'takeAway'> {
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  const put = (path: string, of: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), of);
  };
  const edit = (path: string, from: string, to: string) => {
    if (!text(path).includes(from)) throw new Error(`${path} does not hold ${from}`);
    put(path, text(path).replace(from, to));
  };
  return { text, put, edit, takeAway: (path) => rmSync(join(root, path)) };
}

/** The miniature data with a second mineral, a correction, a target and a short page, in a new folder; nothing is built yet. */
export function twoMinerals(): TwoMinerals {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
  const [root, kept] = [join(folder, 'root'), join(folder, 'kept')];
  cpSync(miniature, root, { recursive: true });
  const files = filesOf(root);
  const { text, put } = files;
  for (const path of ['minerals/testium', 'production/testium', 'supply/JPN/testium', 'supply/USA/testium'])
    put(`data/${path.replace('testium', 'otherium')}.yaml`, asOther(text(`data/${path}.yaml`)));
  put('data/corrections.yaml', corrections);
  put('data/targets/share.yaml', target);
  put('content/briefings/first.mdx', briefing);
  const walk = (): string => {
    const { built, read } = builtFrom(root, kept);
    if (built.report !== '') throw new Error(built.report);
    write(root, built, kept);
    return read;
  };
  return {
    ...{ root, kept, ...files, walk, built: () => builtFrom(root, kept), tables: () => filesIn(root) },
    tablesMadeAnew: () => madeAnew(root, join(folder, 'anew')),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
