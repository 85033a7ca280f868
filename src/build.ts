import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { compute } from './compute/compute.ts';
import { contentFolder } from './content-folder.ts';
import { readDataset } from './dataset/read.ts';
import { formatProblem, type Problem, sortProblems } from './problem.ts';
import { type ContentFile, checkContent } from './references/content.ts';
import { queryOf } from './tables/query.ts';
import { tablesFolder } from './tables/read.ts';
import { tablesFrom } from './tables/rows.ts';
import type { Tables } from './tables/schema.ts';
import { serialize } from './tables/serialize.ts';

/** What a root's data and content amount to: tables to publish, or the mistakes that bar it. */
export interface Built {
  /** Absent when the data hold mistakes. */
  readonly tables?: Tables;
  readonly problems: readonly Problem[];
  /** Every mistake as it is printed, with the line of the file it is on. */
  readonly report: string;
}

interface RootFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files below a folder, in the order of their paths; paths begin with `name` and have `/`. */
function filesBelow(folder: string, name: string): readonly RootFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: `${name}/${relative(folder, file).split(sep).join('/')}`, bytes: readFileSync(file) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function contentOf(root: string): readonly ContentFile[] {
  return (['briefings', 'indicators'] as const)
    .flatMap((kind) => filesBelow(contentFolder(root, kind), `content/${kind}`))
    .map(({ path, bytes }) => ({ path, text: decoded(bytes) }));
}

function reportOf(problems: readonly Problem[], texts: ReadonlyMap<string, string>): string {
  return problems.map((problem) => formatProblem(problem, texts.get(problem.place.file))).join('\n\n');
}

/**
 * The walk: data files → dataset → results → tables, and the prose checked against them. Reads below `root`, writes
 * nothing. All mistakes are told at once; while the data hold any, the prose is not held against them.
 */
export function build(root: string): Built {
  const dataFiles = filesBelow(join(root, 'data'), 'data');
  const contentFiles = contentOf(root);
  const texts = new Map([
    ...dataFiles.map(({ path, bytes }) => [path, decoded(bytes)] as const),
    ...contentFiles.map(({ path, text }) => [path, text] as const),
  ]);
  const { dataset, problems: inData } = readDataset(dataFiles);
  if (inData.length > 0) {
    const problems = sortProblems(inData);
    return { problems, report: reportOf(problems, texts) };
  }
  const tables = tablesFrom(dataset, compute(dataset));
  const problems = sortProblems(checkContent(contentFiles, queryOf(tables)));
  return { tables, problems, report: reportOf(problems, texts) };
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function isWritten(folder: string, name: string, text: string): boolean {
  const file = join(folder, name);
  return existsSync(file) && readFileSync(file, 'utf8') === text;
}

/**
 * Writes the tables below `root`, whole or not at all: into a folder beside, which then takes the place of the old one.
 * Files that would not change are left alone. Returns whether anything was written.
 */
export function writeTables(root: string, tables: Tables): boolean {
  const folder = tablesFolder(root);
  const files = serialize(tables);
  if (files.every(({ name, text }) => isWritten(folder, name, text))) return false;
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(join(dirname(folder), '.v1-'));
  for (const { name, text } of files) writeFileSync(join(fresh, name), text);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  return true;
}
