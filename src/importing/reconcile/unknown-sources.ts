import { z } from 'astro/zod';
import { parse, stringify } from 'yaml';
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
    const value = key === 'title' ? titleOf(before[key], { older: older.at(-1) ?? '', id }) : before[key];
    return lasting.includes(key) && value !== undefined ? stringify({ [key]: value }).trim() : `${key}: # to fill in`;
  });
}

/**
 * The title of an older edition with the numbers of the new one's id in place of its own; none where a number of four
 * digits or more would stay, for it may be a year that is another by now.
 */
function titleOf(title: unknown, { older, id }: { older: string; id: string }): string | undefined {
  if (typeof title !== 'string') return undefined;
  const numbers = id.match(/\d+/g) ?? [];
  const moved = (older.match(/\d+/g) ?? []).map((number, index) => [number, numbers[index] ?? number] as const);
  const rest = moved.reduce((text, [from]) => text.replaceAll(from, ''), title);
  if (/\d{4}/.test(rest)) return undefined;
  return moved.reduce((text, [from, to]) => text.replaceAll(from, to), title);
}
