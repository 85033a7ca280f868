import type { Comparison } from '../agreement/compare.ts';
import type { Computed } from '../compute/computed.ts';
import type { Dataset } from '../domain/dataset.ts';
import { agreementRows, agreementSetRows } from './agreement-rows.ts';
import { correctionRow } from './correction-rows.ts';
import { targetRow } from './criticality-rows.ts';
import { governanceRows } from './figure-rows.ts';
import { nameRows } from './name-rows.ts';
import { publishable, termsIn } from './publishable.ts';
import { bandRows, blocRow, definitionRows, letterRows, omissionRow, siteRow, sourceRow } from './reference-rows.ts';
import { resultTables } from './result-tables.ts';

/**
 * The rows that are about no mineral, or about several at once, in no order; `results` are those about economies. A target is a
 * fact that is quoted under its source, as the members of a bloc are, and stands in its table whatever the source lets pass
 * in bulk.
 */
export function sharedTables(dataset: Dataset, results: readonly Computed[], comparisons: readonly Comparison[]) {
  const terms = termsIn(dataset);
  return {
    ...resultTables(results, terms),
    governance: publishable(dataset.governance.flatMap(governanceRows), ({ dimension }) => dimension, terms),
    economies: [...dataset.economies.values()].map(({ id, name, nameJa, nameInText }) => ({
      ...{ id, name, name_ja: nameJa, name_in_text: nameInText },
    })),
    names: nameRows(dataset),
    blocs: [...dataset.blocs.values()].map(blocRow),
    sources: [...dataset.sources.values()].map(sourceRow),
    omissions: [...dataset.omissions.values()].map(omissionRow),
    corrections: dataset.corrections.map(correctionRow),
    targets: [...dataset.targets.values()].map(targetRow),
    definitions: definitionRows(),
    letters: letterRows(),
    bands: bandRows(),
    site: [siteRow(dataset)],
    agreement: agreementRows(comparisons),
    agreement_sets: agreementSetRows(comparisons),
  };
}
