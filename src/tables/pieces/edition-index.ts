import { join } from 'node:path';
import { z } from 'astro/zod';
import { type TableName, tableNames } from '../schema.ts';
import { bytesOfFile } from '../text/bytes.ts';
import { betweenRows, headOf } from '../text/frame.ts';
import type { Edition, Form, OwnedRun } from './edition.ts';

/** Stands between the cells of a key; no text of the data holds control characters. */
const between = '\u001f';

/** The runs of a table in their order, a list for each thing that is to be known of them. */
const runsSchema = z.object({
  keys: z.array(z.string()),
  /** Places in the list of owners. */
  owners: z.array(z.number()),
  /** How many bytes they take. */
  csv: z.array(z.number()),
  json: z.array(z.number()),
});

/** Where the runs of an edition are in its files. */
export const editionIndexSchema = z.object({
  owners: z.array(z.string()),
  tables: z.record(z.string(), runsSchema),
});
export type EditionIndex = z.infer<typeof editionIndexSchema>;

/** Where the runs of an edition will be in its files once it is written. */
export function indexOf(edition: Edition): EditionIndex {
  const places = new Map<string, number>();
  const placeOf = (owner: string): number => {
    const place = places.get(owner) ?? places.size;
    places.set(owner, place);
    return place;
  };
  const tables = [...edition].map(([name, runs]) => {
    const length = (form: Form) => runs.map(({ [form]: { start, end } }) => end - start);
    const of = { keys: runs.map(({ key }) => key.join(between)), owners: runs.map(({ owner }) => placeOf(owner)) };
    return [name, { ...of, csv: length('csv'), json: length('json') }] as const;
  });
  return { tables: Object.fromEntries(tables), owners: [...places.keys()] };
}

function runsIn(folder: string, name: TableName, { tables, owners }: EditionIndex): readonly OwnedRun[] {
  const runs = tables[name];
  if (runs === undefined) return [];
  const bytesOf = (form: Form) => bytesOfFile(join(folder, `${name}.${form}`));
  const [ofCsv, ofJson] = [bytesOf('csv'), bytesOf('json')];
  const heads = headOf(name);
  let [csv, json] = [Buffer.byteLength(heads.csv), Buffer.byteLength(heads.json)];
  return runs.keys.map((of, at) => {
    const [csvEnd, jsonEnd] = [csv + (runs.csv[at] ?? 0), json + (runs.json[at] ?? 0)];
    const run = {
      key: of === '' ? [] : of.split(between),
      owner: owners[runs.owners[at] ?? -1] ?? '',
      csv: { bytes: ofCsv, start: csv, end: csvEnd },
      json: { bytes: ofJson, start: json, end: jsonEnd },
    };
    [csv, json] = [csvEnd, jsonEnd + betweenRows.length];
    return run;
  });
}

/** The edition whose files lie in a folder. They are read when their text is asked for, and must be the same until then. */
export function editionIn(folder: string, index: EditionIndex): Edition {
  return new Map(tableNames.map((name) => [name, runsIn(folder, name, index)]));
}
