import { LineCounter, parseDocument } from 'yaml';
import { type DataFiles, stagesOf } from '../data-files.ts';
import type { ImportedSeries } from '../series.ts';
import { type Merged, mergeSeries } from './merge.ts';
import type { Treatment } from './standing.ts';

/** Files of the data after an import, or everything in them that stands against it. */
export type Merger =
  | { readonly kind: 'complaints'; readonly complaints: readonly string[] }
  | {
      readonly kind: 'files';
      /** New texts of the files that change, by path. */
      readonly files: ReadonlyMap<string, string>;
      readonly news: readonly string[];
    };

/** How files are merged, and who is told of each: how many are done, of how many. */
export interface Mergers extends Treatment {
  readonly onFile?: ((done: number, of: number) => void) | undefined;
}

/** Puts series into the files that they belong in, in memory. Files that are not YAML are told before any is merged. */
export function mergeFiles(
  series: readonly ImportedSeries[],
  data: DataFiles,
  { onFile, ...treatment }: Mergers,
): Merger {
  const files = [...Map.groupBy(series, ({ file }) => file)];
  const broken = files.flatMap(([file]) => syntaxProblems(file, data));
  if (broken.length > 0) return { kind: 'complaints', complaints: broken };
  const merged = files.map(([file, own], index) => {
    onFile?.(index, files.length);
    return [file, mergeFile(data.read(file), own, data, treatment)] as const;
  });
  const conflicts = merged.flatMap(([, one]) => one.conflicts);
  if (conflicts.length > 0)
    return {
      kind: 'complaints',
      complaints: [...conflicts, contradiction, ...(conflicts.some(isOfAbsence) ? [absence] : [])],
    };
  const changed = merged.filter(([file, { text }]) => text !== data.read(file));
  return {
    kind: 'files',
    files: new Map(changed.map(([file, { text }]) => [file, text])),
    news: merged.flatMap(([, { news }]) => news),
  };
}

const contradiction =
  '  hint: The data say something other than the files. --replace takes what the files say; to keep a line as it is,\n' +
  '  write "# by hand: <why>" behind it.';

const absence =
  '  hint: What is gone stands in the data and not in the files. Files of one year belong together: give all of them at\n' +
  '  once. Where they hold chosen partners or producers alone, --selection keeps the others.';

function isOfAbsence(conflict: string): boolean {
  return conflict.includes(' → gone ');
}

function mergeFile(
  text: string | undefined,
  series: readonly ImportedSeries[],
  data: DataFiles,
  treatment: Treatment,
): Merged {
  return mergeSeries(text, series, { ...treatment, stages: stagesOf(series[0]?.head['mineral'], data) });
}

function syntaxProblems(file: string, data: DataFiles): readonly string[] {
  const lines = new LineCounter();
  const { errors } = parseDocument(data.read(file) ?? '', { lineCounter: lines, prettyErrors: false });
  return errors.map(({ pos, message }) => {
    const { line, col } = lines.linePos(pos[0]);
    return `${file}:${line}:${col} ${message}`;
  });
}
