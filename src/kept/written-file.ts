import { createHash, hash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import type { SourceFile } from '../dataset/yaml/text.ts';
import { programDigest } from './program.ts';
import { roomsOfTables } from './rooms.ts';
import { openSealed, seal } from './sealed.ts';
import { stateOfTables } from './table-state.ts';

const writtenSchema = z.object({ series: z.number(), results: z.number(), files: z.string() });

/** How much is in the tables that were written. */
export type Written = Omit<z.infer<typeof writtenSchema>, 'files'>;

/** What the tables of these data files are made from, as one digest: paths, bytes, and the program. */
export function stampOf(files: readonly SourceFile[]): string {
  const all = createHash('sha256').update(programDigest(roomsOfTables));
  for (const { path, bytes } of files) all.update(`\n${path} ${hash('sha256', bytes)}`);
  return all.digest('hex');
}

/**
 * How much is in the tables below `root`, where they were written from data without mistakes under this stamp and nobody
 * touched them since; else `undefined`.
 */
export function writtenFrom(stamp: string, root: string, folder: string): Written | undefined {
  const text = openSealed(fileOf(folder, root), stamp);
  if (text === undefined) return undefined;
  const { files, ...written } = writtenSchema.parse(JSON.parse(text));
  return files === stateOfTables(root) ? written : undefined;
}

/** Keeps that the tables below `root` were written from data without mistakes under this stamp. */
export function keepWritten(stamp: string, root: string, folder: string, written: Written): void {
  seal(fileOf(folder, root), JSON.stringify({ ...written, files: stateOfTables(root) }), stamp);
}

function fileOf(folder: string, root: string): string {
  return join(folder, `written-${hash('sha256', resolve(root)).slice(0, 16)}`);
}
