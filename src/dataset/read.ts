import type { PublishedSet } from '../domain/agreement.ts';
import type { Dataset, Source } from '../domain/dataset.ts';
import type { Name } from '../domain/name.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { agreementReader } from './agreement/published-set.ts';
import { assemble } from './assemble.ts';
import { type Places, placesIn } from './checks/places.ts';
import { type Cleared, digestsOf } from './checks/plausibility/cleared.ts';
import { readFactors } from './content-factor.ts';
import { readCorrections } from './correction.ts';
import { type NamedFile, readBloc, readEconomy, readSite, readSource, type SiteRecord } from './documents.ts';
import { type KnownFile, knownFiles, namesOf, opened, readEach, readNamed } from './files.ts';
import type { Kind } from './kinds.ts';
import { economiesOf, newestYear } from './mentioned.ts';
import { readMineral } from './mineral.ts';
import { economyNames } from './names/economy-names.ts';
import { readingsIn, unreadNames, withReadings } from './names/readings.ts';
import { tellTerms } from './names/terms.ts';
import { unnamedTerms } from './names/unnamed-terms.ts';
import { readOmission } from './omission.ts';
import { schemasFor } from './schema/schemas.ts';
import { type Context, latestYear } from './series/context.ts';
import { readGovernance } from './series/governance.ts';
import { readProduction } from './series/production.ts';
import { readSupply } from './series/supply.ts';
import { readTarget } from './target.ts';
import { sourcesToldOnce } from './unknown-source.ts';
import type { Located } from './yaml/located.ts';
import type { SourceFile } from './yaml/text.ts';

/** The dataset as far as it could be read, and every mistake in it. Without mistakes it is whole. */
export interface DatasetReading {
  readonly dataset: Dataset;
  /** Published results with their inputs, which indicators are held against; they enter no table of figures. */
  readonly published: readonly PublishedSet[];
  /** Where records stand, for problems found later. */
  readonly placeOf: Places;
  readonly problems: readonly Problem[];
}

/** What is read where all else was read before without mistakes, and is the same. */
export interface PartOfData {
  /** The minerals whose files of production and supply are among those given; those of others are not. */
  readonly minerals: ReadonlySet<string>;
  /** The economies that the files of the other minerals mention. */
  readonly elsewhere: Iterable<string>;
}

/**
 * Reads everything under `data/` and tells all mistakes at once, those within a file and those between files.
 *
 * What can be read is read in spite of mistakes elsewhere, and ids are known from the names of files: so one broken file
 * neither hides the mistakes of another nor makes any up. Paths are relative to the root, with `/`. Never throws. With
 * `cleared`, the figures of minerals that an earlier run cleared are not weighed again: nothing else rests on it.
 *
 * With `part`, what is said of other minerals is not held against their figures, which are not there; the files that hold
 * no figure of a mineral must all be given, but for those of agreement.
 */
export function readDataset(files: readonly SourceFile[], cleared?: Cleared, part?: PartOfData): DatasetReading {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const known = knownFiles(files, report);
  const ids = namesOf(known);
  const given: Name[] = [];
  const name = (each: Name): void => {
    given.push(each);
  };
  const base = { names: ids, schemas: schemasFor(ids), report, name, epsilons: noEpsilons, lastYear: latestYear };
  const site = readSiteOf(known, base);
  const dated = site?.asOf === undefined ? base : { ...base, lastYear: Number(site.asOf.slice(0, 4)) };
  const sources = readNamed(known, 'sources', (file) => readSource(file, dated), report);
  const context = { ...dated, epsilons: epsilonsOf(sources) };
  const all = readDocuments(known, context);
  const readPublished = agreementReader(ids);
  const published = readEach(known, 'agreement', (file) => readPublished(file, context) ?? [], report).flat();
  const placeOf = placesIn(known.map(({ source }) => source));
  const { problems: between, ...series } = assemble(
    { ...all, sources },
    placeOf,
    brokenMinerals(problems),
    cleared && { cleared, digests: digestsOf(known) },
    part?.minerals,
  );
  for (const problem of between) report(problem);
  const { blocs, minerals, governance, uses, tradeParameters, targets, omissions, factors, corrections } = all;
  const rest = { blocs, governance, uses, tradeParameters, targets };
  const economies = economiesOf({ ...series, ...rest }, all.economies, part?.elsewhere);
  const terms = onlyFile(known, 'names', report);
  if (terms !== undefined) tellTerms(terms, context);
  const library = economyNames(economies, ids.languages, given);
  const readings = readingsIn(terms, ids.languages);
  const names = withReadings([...given, ...library.names], readings);
  const unread =
    terms === undefined ? [] : unreadNames(names, { readings, needed: ids.languages.needed, located: terms });
  const unnamed = unnamedTerms({ ...series, minerals, uses }, names, ids.languages.needed, placeOf);
  for (const problem of [...library.problems, ...unnamed, ...unread]) report(problem);
  const asOf = site?.asOf ?? `${newestYear(series)}-12-31`;
  const datedSite = { ...(site ?? unreadSite), asOf };
  const dataset = {
    site: datedSite,
    sources,
    economies,
    minerals,
    ...series,
    ...rest,
    omissions,
    factors,
    corrections,
    names,
  };
  return { dataset, published, placeOf, problems: sourcesToldOnce(problems) };
}

/** Mistakes that leave single figures unread, or read under a year, an economy or a stage to which they do not belong. */
const losesFigures: ReadonlySet<ProblemCode> = new Set([
  'empty-file',
  'not-utf-8',
  'too-large',
  'too-deep',
  'control-character',
  'yaml-syntax',
  'several-documents',
  'yaml-feature',
  'unsafe-key',
  'duplicate-key',
  'missing-key',
  'empty-value',
  'wrong-type',
  'unknown-stage',
  'unknown-economy',
  'unknown-unit',
  'wrong-unit',
  'not-a-figure',
  'negative-quantity',
  'above-maximum',
  'year-out-of-range',
]);

/**
 * Minerals with figures of production or supply that could not be read as they are: what is missing would make doubts of
 * its neighbours up. Any other mistake leaves the figures there, and hides no doubt of them.
 */
function brokenMinerals(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(
    problems.flatMap(({ code, place }) => {
      if (!losesFigures.has(code)) return [];
      return /^data\/(?:production|supply\/[^/]+)\/(.+)\.yaml$/.exec(place.file)?.[1] ?? [];
    }),
  );
}

const noEpsilons: ReadonlyMap<string, number> = new Map();

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
  const located = file && opened(file, context.report);
  return located && readSite(located, context);
}

const missingSite: Problem = {
  code: 'missing-file',
  place: { file: 'data/site.yaml', line: 1, column: 1, length: 1 },
  message: 'The site has no name, publisher or address: data/site.yaml is not there.',
  hint: 'Add it after the example in data/README.md.',
};

function readDocuments(files: readonly KnownFile[], context: Context) {
  const { report } = context;
  const supply = files.flatMap((file) => {
    const { kind } = file;
    const located = kind.kind === 'supply' ? opened(file, report) : undefined;
    if (kind.kind !== 'supply' || located === undefined) return [];
    return [readSupply({ located, mineral: kind.id, economy: kind.reporter }, context)];
  });
  const named = <T>(folder: Kind['kind'], read: (file: NamedFile, context: Context) => T | undefined) =>
    readNamed(files, folder, (file) => read(file, context), report);
  return {
    economies: named('economies', readEconomy),
    blocs: named('blocs', readBloc),
    minerals: named('minerals', readMineral),
    production: readEach(files, 'production', (file) => readProductionOf(file, context), report).flat(),
    trade: supply.flatMap(({ trade }) => trade),
    balances: supply.flatMap(({ balances }) => balances),
    sourcing: supply.flatMap(({ sourcing }) => sourcing),
    uses: supply.flatMap(({ uses }) => uses),
    tradeParameters: supply.flatMap(({ tradeParameters }) => tradeParameters),
    targets: named('targets', readTarget),
    omissions: named('omissions', readOmission),
    factors: recordsIn(files, 'factors', readFactors, context),
    corrections: recordsIn(files, 'corrections', readCorrections, context),
    governance: readEach(files, 'governance', ({ located, id }) => readGovernance(located, id, context), report).flat(),
  };
}

/** The records of the one file of a kind; none where it is not there. */
function recordsIn<T>(
  files: readonly KnownFile[],
  of: 'factors' | 'corrections',
  read: (located: Located, context: Context) => readonly T[],
  context: Context,
): readonly T[] {
  const located = onlyFile(files, of, context.report);
  return located === undefined ? [] : read(located, context);
}

/** What the one file of a kind says; `undefined` where it is not there. */
function onlyFile(files: readonly KnownFile[], of: Kind['kind'], report: Context['report']): Located | undefined {
  const file = files.find(({ kind }) => kind.kind === of);
  return file && opened(file, report);
}

function readProductionOf({ located, id }: NamedFile, context: Context) {
  return readProduction({ located, mineral: id }, context);
}

function epsilonsOf(sources: ReadonlyMap<string, Source>): ReadonlyMap<string, number> {
  return new Map([...sources].flatMap(([id, { epsilon }]) => (epsilon === undefined ? [] : [[id, epsilon] as const])));
}
