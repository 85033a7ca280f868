import { formatProblem, type Problem, sortProblems } from '../problem.ts';
import { readDataset } from './read.ts';
import type { SourceFile } from './yaml/text.ts';

/** A file of a miniature data folder. */
export function fileOf(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** Problems as an author sees them, all of them, with their frames. */
export function printed(problems: readonly Problem[], files: readonly SourceFile[] = []): string {
  const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  return sortProblems(problems)
    .map((problem) => formatProblem(problem, texts.get(problem.place.file)))
    .join('\n');
}

/** The files of a miniature data folder without mistakes, by path below `data/`. */
export const miniature: Readonly<Record<string, string>> = {
  'site.yaml': `
name: Miniature
publisher: Nobody
contact: Open an issue.
address: https://example.org
as_of: 2026-11-23
baseline_year: 2018
`,
  'sources/mcs.yaml': `
id: mcs
publisher: A survey
title: Summaries
licence: Public domain
redistribute: yes
url: https://example.org/mcs
edition: "1"
`,
  'minerals/gallium.yaml': `
id: gallium
name: Gallium
name_ja: ガリウム
name_in_text: gallium
stages:
  - id: refining
    name: Refining
    kind: processing
`,
  'production/gallium.yaml': `
mineral: gallium
series:
  - stage: refining
    source: mcs
    unit: kg
    years:
      2024:
        WLD: 1000
        CHN: 900
        JPN: 60 e
        RUS: 40
`,
  'supply/JPN/gallium.yaml': `
reporter: JPN
mineral: gallium
imports:
  - stage: refining
    source: mcs
    unit: percent
    years:
      2024:
        CHN: 60
        DEU: 40
balance:
  - stage: refining
    source: mcs
    unit: kg
    years:
      2024:
        production: 60
        imports: 100
        exports: 10
        stock_change: -5
`,
};

/** Files of the kinds that the miniature does without, as changes to it: end uses, trade parameters, a target. */
export const criticality: Readonly<Record<string, string>> = {
  'supply/EU27/gallium.yaml': `
reporter: EU27
mineral: gallium
uses:
  - source: mcs
    unit: percent
    largest_sector:
      sector: C28
      value_added: 200
    shares:
      - application: Lighting
        sector: C27
        share: 25
        value_added: 90
trade_parameters:
  - stage: refining
    source: mcs
    economies:
      CHN: 1.1
`,
  'targets/sixty-days.yaml': `
id: sixty-days
title: Nobody set sixty days.
reporter: JPN
mineral: gallium
stage: refining
indicator: stock-cover
baseline:
  year: 2020
  value: 20
  unit: days
target:
  year: 2030
  value: 60
  unit: days
  bound: at-least
source: mcs
`,
};

/** The miniature with some files changed, added or (`null`) left out. */
export function folder(changes: Readonly<Record<string, string | null>> = {}): readonly SourceFile[] {
  return Object.entries({ ...miniature, ...changes }).flatMap(([path, text]) =>
    text === null ? [] : [fileOf(`data/${path}`, text.replace(/^\n/, ''))],
  );
}

/** What an author is told about the miniature with these changes. */
export function toldAbout(changes: Readonly<Record<string, string | null>>): string {
  const files = folder(changes);
  return printed(readDataset(files).problems, files);
}

/** A file of the miniature with one piece of text replaced, as the change that makes it. */
export function edited(path: string, piece: string, replacement: string): Readonly<Record<string, string>> {
  const text = miniature[path] ?? '';
  if (!text.includes(piece)) throw new RangeError(`not in ${path}: ${piece}`);
  return { [path]: text.replace(piece, () => replacement) };
}
