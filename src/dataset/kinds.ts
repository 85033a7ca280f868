import { didYouMean, listed, type Problem } from '../problem.ts';

/** What a file holds, as its path says. `id` is its name without the ending. */
export type Kind =
  | { readonly kind: 'site' | 'corrections' | 'factors' | 'names' }
  | { readonly kind: Folder; readonly id: string }
  | { readonly kind: 'supply'; readonly reporter: string; readonly id: string }
  | { readonly kind: 'unknown'; readonly problem: Problem };

const folders = [
  'sources',
  'economies',
  'blocs',
  'minerals',
  'production',
  'governance',
  'targets',
  'agreement',
  'omissions',
] as const;
type Folder = (typeof folders)[number];

/** Folders below `data/` that hold something other than facts in YAML. */
const elsewhere = /^data\/editions\//;

/** The kind of a file below `data/`; `undefined` for those that are not facts: guides and published editions. */
export function kindOf(path: string): Kind | undefined {
  if (path.endsWith('.md') || elsewhere.test(path)) return undefined;
  if (path === 'data/site.yaml') return { kind: 'site' };
  if (path === 'data/corrections.yaml') return { kind: 'corrections' };
  if (path === 'data/factors.yaml') return { kind: 'factors' };
  if (path === 'data/names.yaml') return { kind: 'names' };
  const supply = /^data\/supply\/([^/]+)\/([^/]+)\.yaml$/.exec(path);
  if (supply !== null) return { kind: 'supply', reporter: supply[1] ?? '', id: supply[2] ?? '' };
  const [, name, id = ''] = /^data\/([^/]+)\/([^/]+)\.yaml$/.exec(path) ?? [];
  const folder = folders.find((known) => known === name);
  return folder === undefined ? { kind: 'unknown', problem: unknownFile(path) } : { kind: folder, id };
}

function unknownFile(path: string): Problem {
  return {
    code: 'unknown-file',
    place: { file: path, line: 1, column: 1, length: 1 },
    message: 'Nothing reads this file.',
    hint: wayOut(path),
  };
}

function wayOut(path: string): string {
  const [, folder = ''] = path.split('/');
  const known = [...folders, 'supply'];
  if (!path.endsWith('.yaml')) return 'The names of data files end in ".yaml". Rename it, or keep it outside data/.';
  if (folder === 'supply') return 'Files of supply are data/supply/<ISO3>/<mineral>.yaml.';
  if (known.includes(folder)) return `Move it directly into data/${folder}/.`;
  const near = didYouMean(folder, known);
  return near === undefined ? `The folders of data/ are ${listed(known)}.` : `Did you mean the folder data/${near}/?`;
}
