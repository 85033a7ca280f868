import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '..');

/** What a file directly in `src`, or each file of a folder of it, says, as a digest after its path; tests change no answer. */
function textsOf(room: string): readonly string[] {
  if (room.endsWith('.ts')) return [`${room} ${hash('sha256', readFileSync(join(source, room)))}`];
  const files = readdirSync(join(source, room), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .toSorted()
    .map((file) => `${room}/${file} ${hash('sha256', readFileSync(join(source, room, file)))}`);
}

const known = new Map<string, string>();

/**
 * A digest of the program as far as the answer of some rooms of `src` rests on it: their text, the versions of the packages
 * and of Node. What is kept under it is never met again once one of them has changed. It is that of the program as this
 * process found it: `dev` runs on with what it read, whatever is edited meanwhile.
 */
export function programDigest(rooms: readonly string[]): string {
  const key = rooms.join(' ');
  const digest = known.get(key) ?? digestOf(rooms);
  known.set(key, digest);
  return digest;
}

function digestOf(rooms: readonly string[]): string {
  const packages = readFileSync(join(source, '../package.json'), 'utf8');
  return hash('sha256', [process.version, packages, ...rooms.flatMap(textsOf)].join('\n'));
}
