import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { DataFiles } from '../data-files.ts';
import { isOlderEdition } from '../merge/editions.ts';

/**
 * A complaint for every source that an import names and that has no file in `data/sources/`, with the YAML to write: that of
 * an older edition where there is one, with what changes from edition to edition left to fill in.
 */
export function unknownSources(named: readonly string[], data: DataFiles): readonly string[] {
  const unknown = [...new Set(named)].filter((id) => data.read(pathOf(id)) === undefined);
  return unknown.map((id) => complaintAbout(id, data));
}

function pathOf(id: string): string {
  return `data/sources/${id}.yaml`;
}

function complaintAbout(id: string, data: DataFiles): string {
  const yaml = skeletonOf(id, data).map((line) => `  ${line}`);
  return [`${pathOf(id)}:1:1 There is no such source. Write the file first, for instance:`, ...yaml].join('\n');
}

const fields = ['id', 'publisher', 'title', 'edition', 'date', 'url', 'licence', 'redistribute', 'retrieved'] as const;
const lasting: readonly string[] = ['publisher', 'title', 'licence', 'redistribute'];
const record = z.record(z.string(), z.unknown());

function skeletonOf(id: string, data: DataFiles): readonly string[] {
  const known = data.list('data/sources').map((path) => path.replace(/^.*\/|\.yaml$/g, ''));
  const older = known.filter((source) => isOlderEdition(source, id)).sort();
  const text = data.read(pathOf(older.at(-1) ?? ''));
  const before = text === undefined ? {} : (record.safeParse(parse(text)).data ?? {});
  return fields.map((key) => {
    if (key === 'id') return `id: ${id}`;
    const value = before[key];
    return lasting.includes(key) && value !== undefined ? `${key}: ${value}` : `${key}: # to fill in`;
  });
}
