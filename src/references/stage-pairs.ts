import { OTHERS, WORLD } from '../domain/dataset.ts';
import type { Query } from '../tables/query.ts';
import { derived } from '../tables/reading/derived.ts';
import type { ProductionRow, StageRow } from '../tables/schema.ts';
import type { Written } from './parse.ts';

/** A mineral with the stage that mines it and the one that refines it, and the figures of both. */
export interface PairOfStages {
  readonly mineral: string;
  readonly mine: string;
  readonly refining: string;
  readonly rows: readonly ProductionRow[];
}

function isListed({ economy, value }: ProductionRow): boolean {
  return economy !== WORLD && economy !== OTHERS && value !== null && value > 0;
}

/** The first stage that mines and the last that refines, of those that the figures name a producer of. */
function pairIn(rows: readonly ProductionRow[], stages: readonly StageRow[]): PairOfStages | undefined {
  const known = stages.filter(({ stage }) => rows.some((row) => row.stage === stage && isListed(row)));
  const mine = known.find(({ kind }) => kind === 'extraction');
  const refining = known.filter(({ kind, beside }) => kind === 'processing' && beside === '').at(-1);
  if (mine === undefined || refining === undefined) return undefined;
  const both = rows.filter(({ stage }) => stage === mine.stage || stage === refining.stage);
  return { mineral: mine.mineral, mine: mine.stage, refining: refining.stage, rows: both };
}

/** What was found, for each set of tables: every economy asks for the same years. */
const pairsFound = derived<readonly PairOfStages[]>({
  name: 'stage-pairs',
  make: (query, key) => {
    const [year = '', minerals] = key.split('|');
    return findPairs(query, Number(year), minerals?.split(' '));
  },
});

/**
 * The minerals of which one source counts mining and refining alike in one year, each with the figures of both stages.
 * Where several sources do, that of most minerals is taken, so that the rows of a chart compare; then that which indicators
 * use, then the newest edition.
 */
export function stagePairs(written: Written, query: Query): readonly PairOfStages[] {
  const [year, minerals] = [written.get('year') ?? '', written.get('minerals')];
  return pairsFound(query, minerals === undefined ? year : `${year}|${minerals}`);
}

function findPairs(query: Query, year: number, minerals: readonly string[] | undefined): readonly PairOfStages[] {
  const rows = query.where('production', { year }).filter(({ mineral }) => minerals?.includes(mineral) ?? true);
  const accounts = Map.groupBy(rows, ({ mineral, source, basis, unit }) => [mineral, source, basis, unit].join('|'));
  const pairs = [...accounts.values()].flatMap((own) => pairIn(own, query.stagesOf(own[0]?.mineral ?? '')) ?? []);
  const sourceOf = ({ rows: [row] }: PairOfStages) => row?.source ?? '';
  const counts = Map.groupBy(pairs, sourceOf);
  const rank = (pair: PairOfStages) => counts.get(sourceOf(pair))?.length ?? 0;
  const isUsed = ({ rows: own }: PairOfStages) => (own.every(({ primary }) => primary === 'yes') ? 1 : 0);
  return [...Map.groupBy(pairs, ({ mineral }) => mineral).values()].flatMap((ofMineral) => {
    const [best] = ofMineral.sort(
      (a, b) => rank(b) - rank(a) || isUsed(b) - isUsed(a) || (sourceOf(a) > sourceOf(b) ? -1 : 1),
    );
    return best ?? [];
  });
}

/** Those of the minerals that an economy is listed for, at one of the two stages at least. */
export function pairsOfEconomy(written: Written, query: Query): readonly PairOfStages[] {
  const economy = written.get('partner');
  return stagePairs(written, query).filter(({ rows }) =>
    rows.some((row) => row.economy === economy && row.upper !== 0),
  );
}
