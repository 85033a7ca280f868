import { resultsOfEconomies } from '../compute/compute.ts';
import { peersIn, together } from '../compute/peers.ts';
import { portionsOf } from '../compute/portions.ts';
import { type PartOfData, readDataset } from '../dataset/read.ts';
import type { SourceFile } from '../dataset/yaml/text.ts';
import type { Dataset } from '../domain/dataset.ts';
import { clearedFile } from '../kept/cleared-file.ts';
import { changedMinerals, digestsOfData, mineralOf } from '../kept/data-digests.ts';
import { editionWritten, type KnownEdition, type KnownMineral } from '../kept/edition-file.ts';
import { editionOf } from '../tables/pieces/edition.ts';
import { openEdition } from '../tables/pieces/edition-files.ts';
import { owners, partAcross } from '../tables/pieces/part.ts';
import { textStore } from '../tables/text/text-store.ts';
import { arePeersSame, isSameList, madeOf } from './minerals.ts';
import type { Start, Walked } from './walked.ts';

/** An edition that was written, and the minerals whose figures are others now. */
interface Change {
  readonly before: KnownEdition;
  readonly minerals: ReadonlySet<string>;
}

function valuesOf<T>(of: ReadonlyMap<string, T>, minerals: (mineral: string) => boolean): readonly T[] {
  return [...of].filter(([mineral]) => minerals(mineral)).map(([, value]) => value);
}

/** What is known of the minerals that did not change. */
function unchanged({ before, minerals }: Change): readonly KnownMineral[] {
  return valuesOf(before.minerals, (mineral) => !minerals.has(mineral));
}

/** The files to read: all that are about no one mineral, but for those of agreement, and those of the minerals that changed. */
function filesOf(dataFiles: readonly SourceFile[], { minerals }: Change): readonly SourceFile[] {
  return dataFiles.filter(({ path }) => {
    const mineral = mineralOf(path);
    return mineral === undefined ? !path.startsWith('data/agreement/') : minerals.has(mineral);
  });
}

/**
 * The next edition, where only rows about the minerals that changed and rows across minerals are others; `undefined` where
 * more may be: another economy is mentioned or reports, or the day that ages are counted to is another.
 */
function editionFrom(dataset: Dataset, change: Change): Omit<KnownEdition, 'digests'> | undefined {
  const { before, minerals } = change;
  const portions = portionsOf(dataset).filter(({ mineral }) => minerals.has(mineral));
  const others = unchanged(change).map(({ peers }) => peers);
  const peers = together([...others, ...portions.map(peersIn)]);
  const peersBefore = together([...before.minerals.values()].map((each) => each.peers));
  const economies = [...dataset.economies.keys()];
  const isWithin = arePeersSame(peers, peersBefore) && isSameList(economies, before.economies);
  if (!isWithin || dataset.site.asOf !== before.asOf) return undefined;
  const ground = { peers, economies: resultsOfEconomies(dataset), store: textStore() };
  const made = madeOf(portions, ground);
  const known = new Map([...before.minerals, ...made.known]);
  const commodities = [...known].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, each]) => each.commodities);
  const across = partAcross(dataset, commodities, ground.store);
  const edition = editionOf(new Map([...made.pieces, [owners.across, across.piece]]), before.edition);
  return { ...before, edition, minerals: known, across: across.results };
}

/**
 * The same as the whole walk comes to, where figures of some minerals are all that changed since tables were written from
 * data without mistakes by this program, and nobody touched them: what rests on other files is taken from those tables.
 * `undefined` wherever that is not certain.
 */
export function changedWalk({ root, dataFiles, kept, step }: Start): Walked | undefined {
  if (kept === undefined) return undefined;
  const before = step('what was written', () => editionWritten(root, kept));
  const digests = digestsOfData(dataFiles);
  if (before === undefined || before.digests.shared !== digests.shared) return undefined;
  const change = { before, minerals: changedMinerals(digests, before.digests) };
  const part: PartOfData = {
    minerals: change.minerals,
    elsewhere: unchanged(change).flatMap(({ mentioned }) => mentioned),
  };
  const { dataset, problems } = step('dataset of what changed', () =>
    readDataset(filesOf(dataFiles, change), clearedFile(kept, root), part),
  );
  if (problems.length > 0) return { tables: openEdition(before.edition), problems };
  const made = step('results and their text of what changed', () => editionFrom(dataset, change));
  return made && { tables: openEdition(made.edition), known: { ...made, digests }, problems };
}
