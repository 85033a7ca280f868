import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { contentFolder } from './content-folder.ts';
import { indicatorProblems } from './indicator-files/check.ts';
import { registered } from './indicators/registry.ts';
import { type KnownEdition, keepEdition } from './kept/edition-file.ts';
import { keepWritten, stampOf, type Written, writtenFrom } from './kept/written-file.ts';
import { formatProblem, type Problem, type ProblemCode, sortProblems } from './problem.ts';
import { checkContent } from './references/content.ts';
import type { ContentFile } from './references/content-file.ts';
import { stringsProblems } from './references/strings/strings-problems.ts';
import { editionFiles } from './tables/pieces/edition-files.ts';
import { queryOf } from './tables/query.ts';
import { openTables } from './tables/read.ts';
import type { Tables } from './tables/schema.ts';
import { writeFiles } from './tables/write-tables.ts';
import { projectCases } from './vectors/run.ts';
import { changedWalk } from './walk/changed.ts';
import type { Start, Step, Walked } from './walk/walked.ts';
import { wholeWalk } from './walk/whole.ts';

/** What a root's data and content amount to: tables to publish, or the mistakes that bar it. */
export interface Built {
  /** Absent when the data hold mistakes. */
  readonly tables?: Tables;
  /** The same tables as they are to be written; absent where they are written, or the data hold mistakes. */
  readonly known?: KnownEdition;
  readonly problems: readonly Problem[];
  /** Every mistake as it is printed, with the line of the file it is on. */
  readonly report: string;
  /** How much is in the tables. */
  readonly counts: Written;
  /** Whether the tables on the disk are these: they were written from the same data by the same program. */
  readonly areWritten: boolean;
  /** What the tables are made from, as a digest; absent where nothing is kept. */
  readonly stamp?: string;
}

interface RootFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files below a folder, in the order of their paths; paths begin with `name` and have `/`. */
function filesBelow(folder: string, name: string): readonly RootFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).isFile())
    .map((file) => ({ path: `${name}/${relative(folder, file).split(sep).join('/')}`, bytes: readFileSync(file) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function contentOf(root: string): readonly ContentFile[] {
  const pages = (['briefings', 'indicators'] as const).flatMap((kind) =>
    filesBelow(contentFolder(root, kind), `content/${kind}`),
  );
  const others = filesBelow(join(root, 'content'), 'content').filter(
    ({ path }) => !pages.some((page) => page.path === path),
  );
  return textsOf([...pages, ...others]);
}

/** Lodestone's own messages, where the root is a site of its own that adds to them or overrules some. */
function ownStrings(root: string): readonly ContentFile[] {
  const project = process.cwd();
  return resolve(root) === resolve(project) ? [] : textsBelow(join(project, 'content', 'strings'), 'content/strings');
}

function reportOf(
  problems: readonly Problem[],
  dataFiles: readonly RootFile[],
  others: readonly ContentFile[],
): string {
  const mistaken = new Set(problems.map(({ place }) => place.file));
  const told = textsOf(dataFiles.filter(({ path }) => mistaken.has(path)));
  const texts = new Map([...told, ...others].map(({ path, text }) => [path, text] as const));
  return problems.map((problem) => formatProblem(problem, texts.get(problem.place.file))).join('\n\n');
}

/** What can be said of prose while the data hold mistakes: nothing that they may yet change. */
const independent: ReadonlySet<ProblemCode> = new Set([
  'mdx-syntax',
  'front-matter',
  'not-literal',
  'unknown-component',
  'unknown-attribute',
  'missing-attribute',
  'duplicate-reference',
  'duplicate-key',
  'unknown-indicator',
  'unknown-chart',
  'unknown-file',
  'unknown-link',
  'missing-key',
  'wrong-type',
  'missing-section',
]);

/** Problems of prose without those that mistakes in the data may have made up. Sources are known by their files alone. */
function heldBack(inProse: readonly Problem[], inData: readonly Problem[]): readonly Problem[] {
  if (inData.length === 0) return inProse;
  const areSourcesRead = !inData.some(({ place }) => place.file.startsWith('data/sources/'));
  return inProse.filter(({ code }) => independent.has(code) || (code === 'unknown-source' && areSourcesRead));
}

/** What a walk may be given. */
export interface Help {
  /** Is handed each step of the walk. */
  readonly step?: Step;
  /**
   * A folder for what spares the next run work, all of it under digests of what it rests on; it may be deleted at any time.
   * Without one every run does everything.
   */
  readonly kept?: string;
}

/** How much is in the tables of an edition. */
function countsOf({ minerals, ofEconomies, across }: KnownEdition): Written {
  const known = [...minerals.values()];
  return {
    series: known.reduce((sum, { series }) => sum + series, 0),
    results: known.reduce((sum, { results }) => sum + results, ofEconomies + across),
  };
}

const nothing: Written = { series: 0, results: 0 };

/** The tables as they were written, where they stand for these data; else what the data amount to. */
function walked(start: Start, written: Written | undefined): Walked {
  if (written !== undefined) return { tables: openTables(start.root), problems: [] };
  return changedWalk(start) ?? wholeWalk(start);
}

/**
 * The walk: data files → dataset → results → tables, and the prose checked against them; the project's own indicators are
 * held to what an indicator needs. Reads below `root`, and the project's own folder, writes nothing there. Where the tables
 * on the disk were written from the same data by the same program, they stand in for the walk as far as prose.
 * All mistakes are told at once; while the data hold any, the prose is held only against what they cannot change.
 */
export function build(root: string, { step = (_, work) => work(), kept }: Help = {}): Built {
  const dataFiles = step('reading of files', () => filesBelow(join(root, 'data'), 'data'));
  const contentFiles = contentOf(root);
  const declarations = textsBelow(join(import.meta.dirname, 'indicators'), 'src/indicators');
  const cases = textsBelow(projectCases, 'src/vectors/cases');
  const stamp = kept === undefined ? undefined : stampOf(dataFiles);
  const written = kept === undefined || stamp === undefined ? undefined : writtenFrom(stamp, root, kept);
  const { tables, known, problems: inData } = walked({ root, dataFiles, kept, step }, written);
  const inContent = step('check of prose', () => {
    const [site] = textsOf(dataFiles.filter(({ path }) => path === 'data/site.yaml'));
    const query = queryOf(tables);
    const inStrings = stringsProblems(contentFiles, query, { own: ownStrings(root), site });
    return [...heldBack(checkContent(contentFiles, query), inData), ...inStrings];
  });
  const inIndicators = step('check of indicators', () => indicatorProblems(registered, declarations, cases));
  const others = [...contentFiles, ...declarations, ...cases];
  const problems = sortProblems([...inData, ...inContent, ...inIndicators]);
  return {
    ...(inData.length === 0 ? { tables } : {}),
    ...(known === undefined ? {} : { known }),
    problems,
    report: reportOf(problems, dataFiles, others),
    counts: written ?? (known === undefined ? nothing : countsOf(known)),
    areWritten: written !== undefined,
    ...(stamp === undefined ? {} : { stamp }),
  };
}

/**
 * Writes tables of data without mistakes below `root`, unless they stand there already, and keeps in a folder that they do.
 * Returns whether any of them is another than before.
 */
export function write(root: string, { known, counts, stamp }: Built, kept?: string): boolean {
  if (known === undefined) return false;
  const isOther = writeFiles(root, editionFiles(known.edition));
  if (kept !== undefined && stamp !== undefined) {
    keepEdition(known, root, kept);
    keepWritten(stamp, root, kept, counts);
  }
  return isOther;
}

function textsOf(files: readonly RootFile[]): readonly ContentFile[] {
  return files.map(({ path, bytes }) => ({ path, text: decoded(bytes) }));
}

function textsBelow(folder: string, name: string): readonly ContentFile[] {
  return textsOf(filesBelow(folder, name));
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
