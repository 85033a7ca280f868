import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../../../../domain/published.ts';
import type { Problem } from '../../../../problem.ts';
import { readDataset } from '../../../read.ts';
import type { SourceFile } from '../../../yaml/text.ts';

const data = join(import.meta.dirname, '..', '..', '..', '..', '..', 'data');

/** The project's own files about some minerals, and those that name sources, blocs and economies. */
export function filesAbout(...minerals: readonly string[]): readonly SourceFile[] {
  const isAbout = (path: string) => minerals.some((mineral) => path.endsWith(`/${mineral}.yaml`));
  return ownFiles((path) => isAbout(path) || /^(sources|blocs|economies)\/|^site\.yaml$/.test(path));
}

/** The project's own files below `data/` whose paths there are asked for. */
export function ownFiles(isAsked: (path: string) => boolean): readonly SourceFile[] {
  return readdirSync(data, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml') && isAsked(path))
    .map((path) => ({ path: `data/${path}`, bytes: new Uint8Array(readFileSync(join(data, path))) }));
}

/** Which figure of the project's own data is meant. */
export interface Named {
  readonly mineral: string;
  readonly stage: string;
  readonly source: string;
  readonly year: number;
  readonly key: string;
  /** Of trade and balances; production otherwise. */
  readonly reporter?: string;
  readonly flow?: 'imports' | 'exports' | 'balance';
  readonly unit: string;
}

/** The figure as it stands. Throws where the data have none of this name. */
export function figureOf(files: readonly SourceFile[], named: Named): Figure {
  const { dataset } = readDataset(files);
  const { stage, source, year, key, reporter, flow, unit } = named;
  const all = reporter === undefined ? dataset.production : flow === 'balance' ? dataset.balances : dataset.trade;
  for (const series of all) {
    const isMeant = series.stage === stage && series.source === source && series.unit === unit;
    if (!isMeant || ('reporter' in series && series.reporter !== reporter)) continue;
    if ('flow' in series && series.flow !== flow) continue;
    const found = series.years.find((each) => each.year === year);
    const figures = found && ('terms' in found ? new Map<string, Figure>(found.terms) : found.suppliers);
    const figure = key === 'WLD' && found && 'total' in found ? found.total : figures?.get(key);
    if (figure !== undefined) return figure;
  }
  throw new RangeError(`no figure ${Object.values(named).join(' ')}`);
}

/** The files with one line written anew. */
export function withLine(
  files: readonly SourceFile[],
  { file, line }: Pick<Figure, 'file' | 'line'>,
  change: (text: string) => string,
): readonly SourceFile[] {
  return files.map((each) => {
    if (each.path !== file) return each;
    const lines = new TextDecoder().decode(each.bytes).split('\n');
    const changed = lines.map((text, index) => (index === line - 1 ? change(text) : text));
    return { ...each, bytes: new TextEncoder().encode(changed.join('\n')) };
  });
}

/** What an author is told of the files once they are changed, beyond what is told of them as they are. */
export function toldOnceChanged(files: readonly SourceFile[], changed: readonly SourceFile[]): readonly Problem[] {
  const before = new Set(readDataset(files).problems.map(saidBy));
  return readDataset(changed).problems.filter((problem) => !before.has(saidBy(problem)));
}

function saidBy({ code, place, message }: Problem): string {
  return `${place.file} ${code} ${message}`;
}
