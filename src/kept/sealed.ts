import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The text that a file was sealed with, or `undefined` where it is not there, is damaged, or was sealed by another program:
 * what is kept is never needed, and may be deleted at any time.
 */
export function openSealed(file: string, program: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const whole = readFileSync(file, 'utf8');
  const end = whole.indexOf('\n');
  const text = whole.slice(end + 1);
  return end !== -1 && whole.slice(0, end) === sealOf(text, program) ? text : undefined;
}

/** Keeps a text under a seal, whole or not at all: where the disk refuses, nothing is kept, which costs time alone. */
export function seal(file: string, text: string, program: string): void {
  const fresh = `${file}-${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(fresh, `${sealOf(text, program)}\n${text}`);
    renameSync(fresh, file);
  } catch {
    if (existsSync(fresh)) rmSync(fresh);
  }
}

function sealOf(text: string, program: string): string {
  return hash('sha256', `${program}\n${text}`);
}
