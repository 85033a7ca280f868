import { complaintAt, type GivenFile } from './given-file.ts';
import { headBytes } from './kind-of.ts';

/** A file with the path under which the database reads it: its own, or that of a copy. */
export interface ReadFile {
  readonly file: GivenFile;
  readonly readFrom: string;
  /** Its columns as a view has them; left out where they are not known yet, or are cells without headings. */
  readonly columns?: readonly string[];
  /** The form that it is of; left out where that is not known yet. */
  readonly form?: string;
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
  const lacking = lackedColumn(sentence);
  if (lacking !== undefined) return columnComplaint(lacking, files);
  const csv = /CSV Error on Line: (\d+)\s*\n(?:Original Line:[^\n]*\n)?([\s\S]*)/.exec(text);
  if (csv !== null) return complaintAt(path, Number(csv[1]), csvSentence(csv[2] ?? ''));
  const json = /^Malformed JSON in file .*, at byte (\d+) in [^:]*: (.*)$/m.exec(sentence);
  if (json !== null) return jsonComplaint(path, Number(json[1]), json[2] ?? '');
  if (/magic bytes|parquet/i.test(sentence))
    return complaintAt(path, 1, 'The file is no Parquet, or is damaged or cut.');
  return complaintAt(path, 1, sentence.split('\n')[0] ?? sentence);
}

/** The column that a query asks for and no view has, as the database names it. */
function lackedColumn(sentence: string): string | undefined {
  return /^Referenced column "(.+?)" not found|does not have a column named "(.+?)"|^Column "(.+?)" referenced that exists/
    .exec(sentence)
    ?.slice(1)
    .find(Boolean);
}

/** Names the first file that lacks a column, with those that it has. */
function columnComplaint(column: string, files: readonly ReadFile[]): string {
  const has = (name: string) => name.toLowerCase() === column.toLowerCase();
  const lacking = files.find(({ columns }) => columns?.some(has) === false) ?? files[0];
  const names = (lacking?.columns ?? []).map((name) => `"${name}"`).join(', ');
  return complaintAt(
    lacking?.file.path ?? 'query',
    1,
    `The file has no column "${column}"; it has ${names || 'none'}.`,
  );
}

function jsonComplaint(path: string, byte: number, why: string): string {
  const before = headBytes(path, Math.max(0, byte - 1))
    .toString('utf8')
    .split('\n');
  return `${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1} The JSON is cut or damaged here: ${why.trim()}`;
}

function csvSentence(text: string): string {
  const counted = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(text);
  if (counted !== null)
    return `The line has ${counted[2]} ${counted[2] === '1' ? 'field' : 'fields'}; the heading has ${counted[1]}.`;
  if (/unterminated quote/i.test(text)) return 'A quote is opened here and not closed.';
  if (/unicode/i.test(text)) return 'The line is not text in UTF-8. Save the file as UTF-8.';
  return text.trim().split('\n')[0] ?? 'The line cannot be read.';
}
