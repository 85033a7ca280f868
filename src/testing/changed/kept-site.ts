import { cpSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn, runScript } from '../site.ts';
import { type TwoMinerals, twoMinerals } from './two-minerals.ts';

/** A site that is built again and again, each time from what the last build left. */
export interface KeptSite extends TwoMinerals {
  readonly dist: string;
  /** Builds it with what is kept; returns how many pages and files were made and kept, or throws what the build printed. */
  readonly build: () => { readonly made: number; readonly kept: number };
  /** The files in which it differs from the one that a build makes of the same data and content with nothing kept. */
  readonly differences: () => readonly string[];
}

const text = join(import.meta.dirname, '../miniature/content/briefings/first.mdx');

function countsIn(output: string): { readonly made: number; readonly kept: number } {
  const [, made, kept] = /(\d+) pages and files made, (\d+) kept/.exec(output) ?? [];
  return { made: Number(made ?? -1), kept: Number(kept ?? -1) };
}

/** Files of two folders that are not the same in both. */
export function differencesOf(one: string, other: string): readonly string[] {
  const [inOne, inOther] = [one, other].map((folder) => new Set(filesIn(folder)));
  return [...new Set([...(inOne ?? []), ...(inOther ?? [])])].filter((file) => {
    if (!inOne?.has(file) || !inOther?.has(file)) return true;
    return !readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
  });
}

/** The miniature site with a second mineral and three briefings: one with every component, two short ones. */
export function keptSite(): KeptSite {
  const data = twoMinerals();
  const { root, kept } = data;
  const short = data.text('content/briefings/first.mdx');
  data.put('content/briefings/first.mdx', readFileSync(text, 'utf8'));
  data.put('content/briefings/second.mdx', short.replace('A briefing', 'The second').replaceAll('testium', 'otherium'));
  data.put('content/briefings/third.mdx', short.replace('A briefing', 'The third'));
  const anew = join(dirname(root), 'anew');
  const differences = () => {
    for (const name of ['data', 'content']) {
      rmSync(join(anew, name), { recursive: true, force: true });
      cpSync(join(root, name), join(anew, name), { recursive: true });
    }
    const { code, output } = runScript('build', anew, ['--fresh'], { LODESTONE_KEPT: `${kept}-anew` });
    if (code !== 0) throw new Error(output);
    return differencesOf(join(root, 'dist'), join(anew, 'dist'));
  };
  const build = () => {
    const { code, output } = runScript('build', root, [], { LODESTONE_KEPT: kept });
    if (code !== 0) throw new Error(output);
    return countsIn(output);
  };
  return { ...data, dist: join(root, 'dist'), build, differences };
}
