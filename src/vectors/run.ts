import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { differences } from './compare.ts';
import { type Adapter, adapterFor, type Outcome } from './outcome.ts';
import { issueText, readVectors, type VectorCase } from './vector-file.ts';

/** What a run of worked values says: lines for people, and the two counts. */
export interface Report {
  readonly lines: readonly string[];
  readonly passed: number;
  readonly failed: number;
}

/** The folder of the project's own worked values. */
export const projectCases: string = fileURLToPath(new URL('cases', import.meta.url));

/**
 * Runs every case of every `*.json` of a folder. A case fails when one of its expected keys differs or its input cannot
 * be read; so does each case of an indicator that is not implemented, and each file that is not of the shape.
 */
export function runVectors(folder: string): Report {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return failure(`${folder} is not a folder.`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  if (names.length === 0) return failure(`${folder} holds no *.json file.`);
  return joined(names.sort().map((name) => runFile(join(folder, name))));
}

function runFile(path: string): Report {
  const file = shortPath(path);
  const vectors = readVectors(readFileSync(path, 'utf8'));
  if ('kind' in vectors) return failure(`${file}:${vectors.line}:${vectors.column} vector-file  ${vectors.why}`);
  return joined(vectors.indicators.map(({ indicator, cases }) => runIndicator(file, indicator, cases)));
}

function shortPath(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') ? path : fromHere;
}

function runIndicator(file: string, indicator: string, cases: readonly VectorCase[]): Report {
  const adapter = adapterFor(indicator);
  if (adapter === undefined) {
    return { lines: [`${indicator} has no implementation (${file})`], passed: 0, failed: cases.length };
  }
  return joined(cases.map((each) => runCase(`${indicator} › ${each.name}  (${file})`, adapter, each)));
}

function runCase(title: string, adapter: Adapter, { input, expected, tolerance, origin }: VectorCase): Report {
  const got = outcomeOf(adapter, input);
  if (got instanceof Error) return failure([title, `  input: ${got.message}`].join('\n'));
  const wrong = differences(expected, got, tolerance);
  if (wrong.length === 0) return { lines: [], passed: 1, failed: 0 };
  const why = wrong.map(({ key, got, want }) => `  ${key}: got ${shown(got)}, want ${shown(want)}`);
  const reason = 'reason' in got ? [`  unavailable: ${shown(got['reason'])}`] : [];
  return failure([title, ...why, ...reason, `  tolerance: ${shown(tolerance)}`, `  origin: ${origin}`].join('\n'));
}

/** A case must not stop the others, so what its input makes the adapter throw is reported as its failure. */
function outcomeOf(adapter: Adapter, input: unknown): Outcome | Error {
  try {
    return adapter(input);
  } catch (error) {
    return new Error(messageOf(error));
  }
}

function messageOf(error: unknown): string {
  if (error instanceof z.ZodError) return error.issues.map(issueText).join('; ');
  return error instanceof Error ? error.message : String(error);
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function failure(line: string): Report {
  return { lines: [line], passed: 0, failed: 1 };
}

function joined(reports: readonly Report[]): Report {
  return {
    lines: reports.flatMap(({ lines }) => lines),
    passed: reports.reduce((total, { passed }) => total + passed, 0),
    failed: reports.reduce((total, { failed }) => total + failed, 0),
  };
}
