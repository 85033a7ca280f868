import type { FileHead } from '../adapter.ts';

/** A file as it was given, before anything of it is known but its first bytes. */
export interface GivenFile {
  /** As it was given, for messages. */
  readonly path: string;
  /** Without its folder; what the column `file` of a view holds. */
  readonly name: string;
  readonly kind: FileHead['kind'];
}

/** A sentence with its place in front, in the form that terminals and editors open: `path:line:column sentence`. */
export function complaintAt(path: string, line: number, sentence: string): string {
  return `${path}:${line}:1 ${sentence}`;
}
