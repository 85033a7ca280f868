import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '..');

/** The text of a file below a folder, or of each, with its path; tests and worked values change no answer. */
function textsOf(room: string): readonly string[] {
  if (room.endsWith('.ts')) return [`${room} ${hash('sha256', readFileSync(join(source, room)))}`];
  const files = readdirSync(join(source, room), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .toSorted()
    .map((file) => `${room}/${file} ${hash('sha256', readFileSync(join(source, room, file)))}`);
}

/**
 * A digest of the program as far as the answer of some rooms of `src` rests on it: their text, the versions of the packages
 * and of Node. What is kept under it is never met again once one of them has changed.
 */
export function programDigest(rooms: readonly string[]): string {
  const packages = readFileSync(join(source, '../package.json'), 'utf8');
  return hash('sha256', [process.version, packages, ...rooms.flatMap(textsOf)].join('\n'));
}
