import type { PublishedSet } from '../domain/agreement.ts';
import type { Dataset, Source } from '../domain/dataset.ts';
import type { Problem } from '../problem.ts';
import { agreementReader } from './agreement/published-set.ts';
import { assemble } from './assemble.ts';
import { type Places, placesIn } from './checks/places.ts';
import { type NamedFile, readBloc, readEconomy, readSite, readSource, type SiteRecord } from './documents.ts';
import { filesOf, type KnownFile, knownFiles, namesOf, readNamed } from './files.ts';
import { economiesOf, newestYear } from './mentioned.ts';
import { readMineral } from './mineral.ts';
import { readOmission } from './omission.ts';
import { schemasFor } from './schema/schemas.ts';
import type { Context } from './series/context.ts';
import { readGovernance } from './series/governance.ts';
import { readProduction } from './series/production.ts';
import { readSupply } from './series/supply.ts';
import { readTarget } from './target.ts';
import type { Forms } from './yaml/form.ts';
import type { SourceFile } from './yaml/text.ts';

/** The dataset as far as it could be read, and every mistake in it. Without mistakes it is whole. */
export interface DatasetReading {
  readonly dataset: Dataset;
  /** Published results with their inputs, which indicators are held against; they enter no table of figures. */
  readonly published: readonly PublishedSet[];
  /** Where records stand, for problems found later. */
  readonly placeOf: Places;
  readonly problems: readonly Problem[];
  /** What may be handed in as `kept` the next time: the parsed forms of all files without problems of syntax. */
  readonly forms: Forms;
}

/**
 * Reads everything under `data/` and tells all mistakes at once, those within a file and those between files.
 *
 * What can be read is read in spite of mistakes elsewhere, and ids are known from the names of files: so one broken file
 * neither hides the mistakes of another nor makes any up. Paths are relative to the root, with `/`. Never throws.
 *
 * @param kept parsed forms of an earlier reading; a file whose bytes are among them is not parsed again
 */
export function readDataset(files: readonly SourceFile[], kept: Forms = nothingKept): DatasetReading {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const { known, forms } = knownFiles(files, kept, report);
  const names = namesOf(known);
  const base = { names, schemas: schemasFor(names), report, epsilons: noEpsilons, lastYear: latestYear };
  const site = readSiteOf(known, base);
  const dated = site?.asOf === undefined ? base : { ...base, lastYear: Number(site.asOf.slice(0, 4)) };
  const sources = readNamed(known, 'sources', (file) => readSource(file, dated));
  const context = { ...dated, epsilons: epsilonsOf(sources) };
  const all = readDocuments(known, context);
  const readPublished = agreementReader(names);
  const published = [...readNamed(known, 'agreement', (file) => readPublished(file, context)).values()];
  const placeOf = placesIn(known.flatMap(({ located }) => located ?? []));
  const { problems: between, ...series } = assemble({ ...all, sources }, placeOf);
  for (const problem of between) report(problem);
  const { blocs, minerals, governance, uses, tradeParameters, targets, omissions } = all;
  const rest = { blocs, governance, uses, tradeParameters, targets };
  const economies = economiesOf({ ...series, ...rest }, all.economies);
  const asOf = site?.asOf ?? `${newestYear(series)}-12-31`;
  const datedSite = { ...(site ?? unreadSite), asOf };
  const dataset = { site: datedSite, sources, economies, minerals, ...series, ...rest, omissions };
  return { dataset, published, placeOf, problems, forms };
}

const nothingKept: Forms = new Map();

const noEpsilons: ReadonlyMap<string, number> = new Map();

/** The latest year a figure may be of where the site states no as-of date. */
const latestYear = 2100;

/** Stands in for a site that could not be read, so that the rest can be; a problem says so. */
const unreadSite: SiteRecord = {
  name: '',
  publisher: '',
  contact: '',
  branch: 'main',
  address: '',
  base: '/',
  languages: ['en'],
};

function readSiteOf(files: readonly KnownFile[], context: Context): SiteRecord | undefined {
  const file = files.find(({ kind }) => kind.kind === 'site');
  if (file === undefined) context.report(missingSite);
  return file?.located === undefined ? undefined : readSite(file.located, context);
}

const missingSite: Problem = {
  code: 'missing-file',
  place: { file: 'data/site.yaml', line: 1, column: 1, length: 1 },
  message: 'The site has no name, publisher or address: data/site.yaml is not there.',
  hint: 'Add it after the example in data/README.md.',
};

function readDocuments(files: readonly KnownFile[], context: Context) {
  const read = <T>(folder: 'production' | 'governance', reader: (file: NamedFile) => readonly T[]) =>
    filesOf(files, folder).flatMap(reader);
  const supply = files.flatMap(({ kind, located }) =>
    kind.kind === 'supply' && located !== undefined
      ? [readSupply({ located, mineral: kind.id, economy: kind.reporter }, context)]
      : [],
  );
  return {
    economies: readNamed(files, 'economies', (file) => readEconomy(file, context)),
    blocs: readNamed(files, 'blocs', (file) => readBloc(file, context)),
    minerals: readNamed(files, 'minerals', (file) => readMineral(file, context)),
    production: read('production', ({ located, id }) => readProduction({ located, mineral: id }, context)),
    trade: supply.flatMap(({ trade }) => trade),
    balances: supply.flatMap(({ balances }) => balances),
    sourcing: supply.flatMap(({ sourcing }) => sourcing),
    uses: supply.flatMap(({ uses }) => uses),
    tradeParameters: supply.flatMap(({ tradeParameters }) => tradeParameters),
    targets: readNamed(files, 'targets', (file) => readTarget(file, context)),
    omissions: readNamed(files, 'omissions', (file) => readOmission(file, context)),
    governance: read('governance', ({ located, id }) => readGovernance(located, id, context)),
  };
}

function epsilonsOf(sources: ReadonlyMap<string, Source>): ReadonlyMap<string, number> {
  return new Map([...sources].flatMap(([id, { epsilon }]) => (epsilon === undefined ? [] : [[id, epsilon] as const])));
}
