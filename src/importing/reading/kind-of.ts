import { closeSync, existsSync, globSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { complaintAt, type GivenFile } from './given-file.ts';

/** A file whose kind is known, or why it is of none. */
export type KindReading =
  | { readonly kind: 'file'; readonly file: GivenFile }
  | { readonly kind: 'complaint'; readonly complaint: string };

/** First bytes of kinds that are read, and of kinds that people give by mistake. */
const signatures: readonly (readonly [bytes: readonly number[], kind: GivenFile['kind'] | 'refused', hint: string])[] =
  [
    [[0x50, 0x41, 0x52, 0x31], 'parquet', ''],
    [[0x50, 0x4b, 0x03, 0x04], 'workbook', ''],
    [[0xd0, 0xcf, 0x11, 0xe0], 'refused', 'It is an Excel file of the form before 2007. Save it as .xlsx.'],
    [[0x1f, 0x8b], 'refused', 'It is packed with gzip. Unpack it first.'],
    [[0xff, 0xfe], 'refused', 'It is text in UTF-16. Save it as UTF-8.'],
    [[0xfe, 0xff], 'refused', 'It is text in UTF-16. Save it as UTF-8.'],
    [[0x25, 0x50, 0x44, 0x46], 'refused', 'It is a PDF; the importer reads CSV, JSON, Parquet and XLSX.'],
  ];

/**
 * The kind of a file by its first bytes, whatever its name ends in; a folder that holds Parquet counts as Parquet.
 * There is no kind for a file that is not there, an empty one, other folders and bytes that are no text.
 */
export function kindOf(path: string): KindReading {
  if (!existsSync(path)) return complaintAbout(path, 'There is no such file.');
  if (statSync(path).isDirectory()) return kindOfFolder(path);
  const head = headBytes(path, 4096);
  if (head.length === 0) return complaintAbout(path, 'The file is empty.');
  const known = signatures.find(([bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (known?.[1] === 'refused') return complaintAbout(path, `This file cannot be read. ${known[2]}`);
  if (known !== undefined) return fileOf(path, known[1]);
  if (head.includes(0)) return complaintAbout(path, 'The bytes are no text, nor a workbook or Parquet.');
  return fileOf(path, /^(?:\ufeff)?\s*[[{]/.test(head.toString('utf8')) ? 'json' : 'csv');
}

function kindOfFolder(path: string): KindReading {
  if (globSync('**/*.parquet', { cwd: path }).length > 0) return fileOf(path, 'parquet');
  return complaintAbout(path, 'This folder holds no Parquet. Name the files in it one by one.');
}

/** The first bytes of a file, at most so many. */
export function headBytes(path: string, length: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
  } finally {
    closeSync(file);
  }
}

function fileOf(path: string, kind: GivenFile['kind'] | 'refused'): KindReading {
  return kind === 'refused'
    ? complaintAbout(path, 'This file cannot be read.')
    : { kind: 'file', file: { path, name: basename(path), kind } };
}

function complaintAbout(path: string, sentence: string): KindReading {
  return { kind: 'complaint', complaint: complaintAt(path, 1, sentence) };
}
