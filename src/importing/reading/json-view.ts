import { statSync } from 'node:fs';
import { z } from 'astro/zod';
import type { GivenFile } from './given-file.ts';
import type { Session } from './session.ts';
import { columnNames, identifier, literal } from './sql-text.ts';

// One document is one record of the database, which wants to know how large that may be.
function readJson({ path }: GivenFile): string {
  const most = statSync(path).size + 1024;
  return `read_json_objects(${literal(path)}, format = 'unstructured', maximum_object_size = ${most})`;
}

const texts = z.array(z.object({ name: z.string() }));

/** How the rows lie in a JSON file: a list of records, or a record with one list of records in it, the envelope. */
export interface JsonShape {
  /** Path of the list. */
  readonly rows: string;
  /** Plain fields around the list. */
  readonly envelope: readonly string[];
  /** Keys of the records, in the order in which they first stand. */
  readonly columns: readonly string[];
}

/** The shape of a JSON file, or `undefined` where there is no list of records, or more than one. */
export async function jsonShape(file: GivenFile, session: Session): Promise<JsonShape | undefined> {
  const from = readJson(file);
  const type = await names(session, `select json_type(json) as name from ${from}`);
  if (type.length !== 1) return undefined;
  if (type[0] === 'ARRAY') return { rows: '$[*]', envelope: [], columns: await keysAt('$[*]', from, session) };
  const keys = await names(session, `select unnest(json_keys(json)) as name from ${from}`);
  const kinds = await names(
    session,
    `select json_type(json, '$.' || to_json(key)) as name from (select json, unnest(json_keys(json)) as key from ${from})`,
  );
  const lists = keys.filter((_, index) => kinds[index] === 'ARRAY');
  const [list] = lists;
  if (list === undefined || lists.length > 1) return undefined;
  const rows = `$.${JSON.stringify(list)}[*]`;
  const envelope = keys.filter((_, index) => kinds[index] !== 'ARRAY' && kinds[index] !== 'OBJECT');
  return { rows, envelope, columns: await keysAt(rows, from, session) };
}

async function keysAt(rows: string, from: string, session: Session): Promise<readonly string[]> {
  const each = `select unnest(json_extract(json, ${literal(rows)})) as record from ${from}`;
  const all = `select distinct json_keys(record) as keys from (${each}) where json_type(record) = 'OBJECT'`;
  return [...new Set(await names(session, `select unnest(keys) as name from (${all})`))];
}

async function names({ connection }: Session, sql: string): Promise<readonly string[]> {
  const answer = await connection.runAndReadAll(sql);
  return texts.parse(answer.getRowObjectsJson()).map(({ name }) => name);
}

/**
 * A query that reads the records of a JSON file: every key as text, absent ones and `null` as empty text; the fields
 * around the list as `envelope_count` and the like; `file`, and `line` as the number of the record.
 */
export function jsonQuery(file: GivenFile, { rows, envelope, columns }: JsonShape): string {
  const names = columnNames(columns);
  const fields = columns.map((column, index) => `${textAt('record', column)} as ${identifier(names[index] ?? column)}`);
  const around = envelope.map((key) => `${textAt('json', key)} as ${identifier(`envelope_${key}`)}`);
  const each = `select json, unnest(json_extract(json, ${literal(rows)})) as record, generate_subscripts(json_extract(json, ${literal(rows)}), 1) as line from ${readJson(file)}`;
  return `select ${[...fields, ...around, `${literal(file.name)} as file`, 'line'].join(', ')} from (${each})`;
}

function textAt(record: string, key: string): string {
  return `coalesce(json_extract_string(${record}, ${literal(`$.${JSON.stringify(key)}`)}), '')`;
}
