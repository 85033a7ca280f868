import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tablesFolder } from '../tables/read.ts';
import { type TableName, tableNames } from '../tables/schema.ts';
import { changedKeys } from './changed-keys.ts';
import { stateOf } from './file-state.ts';
import { changedProse } from './prose.ts';
import type { KeptProse, PagesRecord } from './record.ts';
import { type RowChanges, rowChanges } from './row-changes.ts';
import { type Judged, judged } from './standing.ts';

/** Where a build finds what the last one made, and what it is made of now. */
export interface Places {
  readonly root: string;
  /** The folder of the last site. */
  readonly dist: string;
  readonly prose: Readonly<Record<string, KeptProse>>;
}

/** The path of a table below a site. */
export function tablePath(name: TableName): string {
  return `data/v1/${name}.json`;
}

/** What changed in each table; `undefined` where the last site has a table that its build did not leave so. */
function tableChanges({ root, dist }: Places, record: PagesRecord): ReadonlyMap<TableName, RowChanges> | undefined {
  const changes = new Map<TableName, RowChanges>();
  for (const name of tableNames) {
    const file = join(dist, tablePath(name));
    if (record.tables[name] === undefined || stateOf(file) !== record.tables[name]) return undefined;
    const [before, after] = [readFileSync(file), readFileSync(join(tablesFolder(root), `${name}.json`))];
    if (!before.equals(after)) changes.set(name, rowChanges(before, after));
  }
  return changes;
}

/** The last build as far as it is known, and how its pages and shared values stand. */
export interface LastBuild {
  readonly record: PagesRecord;
  readonly judged: Judged;
}

/** Judges the last build by the tables and the prose of this one; `undefined` where its site was touched. */
export function lastBuild(places: Places, record: PagesRecord): LastBuild | undefined {
  const changes = tableChanges(places, record);
  if (changes === undefined) return undefined;
  const inTables = changedKeys(record.keys, changes);
  const changed = new Set([...inTables, ...changedProse(places.root, record.keys, record.prose, places.prose)]);
  const { pages, ...rest } = judged(record, changed);
  const asLeft = [...pages].map(([path, standing]) => {
    const isAsLeft = stateOf(join(places.dist, path)) === record.pages[path]?.state;
    return [path, isAsLeft ? standing : 'changed'] as const;
  });
  return { record, judged: { ...rest, pages: new Map(asLeft) } };
}
