import { agreementWith } from '../agreement/compare.ts';
import { resultsOfEconomies } from '../compute/compute.ts';
import { peersIn } from '../compute/peers.ts';
import { portionsOf } from '../compute/portions.ts';
import { readDataset } from '../dataset/read.ts';
import type { Dataset } from '../domain/dataset.ts';
import { clearedFile } from '../kept/cleared-file.ts';
import { digestsOfData } from '../kept/data-digests.ts';
import type { KnownEdition } from '../kept/edition-file.ts';
import { targetProblems } from '../references/targets.ts';
import { editionOf } from '../tables/pieces/edition.ts';
import { openEdition } from '../tables/pieces/edition-files.ts';
import { owners, partAcross, partOfEconomies } from '../tables/pieces/part.ts';
import { queryOf } from '../tables/query.ts';
import { textStore } from '../tables/text/text-store.ts';
import { madeOf } from './minerals.ts';
import type { Start, Walked } from './walked.ts';

type Comparisons = ReturnType<typeof agreementWith>['comparisons'];

function editionFrom(dataset: Dataset, comparisons: Comparisons): Omit<KnownEdition, 'digests'> {
  const ground = { peers: peersIn(dataset), economies: resultsOfEconomies(dataset), store: textStore() };
  const made = madeOf(portionsOf(dataset), ground);
  const commodities = [...made.known.values()].flatMap((each) => each.commodities);
  const economies = partOfEconomies(dataset, comparisons, ground);
  const across = partAcross(dataset, commodities, ground.store);
  const pieces = new Map([...made.pieces, [owners.economies, economies.piece], [owners.across, across.piece]]);
  return {
    edition: editionOf(pieces),
    asOf: dataset.site.asOf,
    economies: [...dataset.economies.keys()],
    minerals: made.known,
    ...{ ofEconomies: economies.results, across: across.results },
  };
}

/** Data files → dataset → results → tables, all of it. */
export function wholeWalk({ root, dataFiles, kept, step }: Start): Walked {
  const cleared = kept === undefined ? undefined : clearedFile(kept, root);
  const { dataset, published, placeOf, problems } = step('dataset', () => readDataset(dataFiles, cleared));
  cleared?.save();
  const { comparisons, problems: apart } = step('agreement', () => agreementWith(published, placeOf));
  const made = step('results and their text', () => editionFrom(dataset, comparisons));
  const tables = openEdition(made.edition);
  const inTargets = step('check of targets', () => targetProblems(dataset.targets.values(), queryOf(tables), placeOf));
  const all = [...problems, ...apart, ...inTargets];
  if (all.length > 0) return { tables, problems: all };
  return { tables, known: { ...made, digests: digestsOfData(dataFiles) }, problems: [] };
}
