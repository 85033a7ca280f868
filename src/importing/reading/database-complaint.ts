import { complaintAt, type GivenFile } from './given-file.ts';

/** A file with the path under which the database reads it: its own, or that of a copy. */
export interface ReadFile {
  readonly file: GivenFile;
  readonly readFrom: string;
}

/**
 * What the database says against a file or a query, as one sentence with the file and line that it names; of a file
 * that is not named in it, the first. What a query says by `error()` stays as it is.
 */
export function databaseComplaint(error: unknown, files: readonly ReadFile[]): string {
  const text = error instanceof Error ? error.message : String(error);
  const sentence = text.replace(/^(?:[A-Z][A-Za-z]* )+Error: /, '').trim();
  if (/^[^\n]*:\d+:\d+ /.test(sentence)) return sentence;
  const named = files.find(({ readFrom }) => text.includes(readFrom)) ?? files[0];
  const path = named?.file.path ?? 'query';
  const csv = /CSV Error on Line: (\d+)\s*\n(?:Original Line:[^\n]*\n)?([\s\S]*)/.exec(text);
  if (csv !== null) return complaintAt(path, Number(csv[1]), csvSentence(csv[2] ?? ''));
  return complaintAt(path, 1, sentence.split('\n')[0] ?? sentence);
}

function csvSentence(text: string): string {
  const counted = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(text);
  if (counted !== null) return `The line has ${counted[2]} fields; the heading has ${counted[1]}.`;
  if (/unterminated quote/i.test(text)) return 'A quote is opened here and not closed.';
  if (/unicode/i.test(text)) return 'The line is not text in UTF-8. Save the file as UTF-8.';
  return text.trim().split('\n')[0] ?? 'The line cannot be read.';
}
