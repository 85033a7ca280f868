import type { Query } from '../../tables/query.ts';
import { derived } from '../../tables/reading/derived.ts';
import type { Edition } from '../../text/edition.ts';
import type { Supply } from '../supply.ts';

/** An exporter of the goods of a stage. */
interface Exporter {
  readonly mineral: string;
  readonly stage: string;
  readonly economy: string;
}

interface Known {
  /** Economies in any table of producers, by mineral. */
  readonly producers: ReadonlyMap<string, ReadonlySet<string>>;
  /** "economy|mineral|stage" of which imports are at hand. */
  readonly importers: ReadonlySet<string>;
}

function findKnown(query: Query): Known {
  const shares = query.where('indicators', { indicator: 'partner-share', reporter: '' });
  // Shares of the world are published where the terms of a source keep its figures back.
  const listed = [...query.tables.production, ...shares.map((share) => ({ ...share, economy: share.partner }))];
  const byMineral = Map.groupBy(
    listed.filter(({ value }) => value !== 0),
    ({ mineral }) => mineral,
  );
  const imports = query.where('series', { kind: 'imports' });
  return {
    producers: new Map([...byMineral].map(([id, rows]) => [id, new Set(rows.map(({ economy }) => economy))])),
    importers: new Set(imports.map(({ reporter, mineral, stage }) => `${reporter}|${mineral}|${stage}`)),
  };
}

const knownIn = derived<Known>({ name: 'known-producers', make: findKnown });

/**
 * Whether an exporter stands in no table of producers of the mineral, at no stage, and its own imports of the goods are not
 * at hand, so that nothing here tells whether it makes them or passes them on. False where no table of producers of the
 * mineral is at hand. A withheld figure of production counts as one, a zero does not.
 */
export function isUnlisted(query: Query, { mineral, stage, economy }: Exporter): boolean {
  const { producers, importers } = knownIn(query);
  const listed = producers.get(mineral);
  return listed !== undefined && !listed.has(economy) && !importers.has(`${economy}|${mineral}|${stage}`);
}

/** What to say beside the largest partner in a reporter’s imports that is in no table of producers; empty else. */
export function unlistedNote(query: Edition, { mineral, stage, largest }: Supply): string {
  const isSo = largest.length > 0 && largest.every((economy) => isUnlisted(query, { mineral, stage, economy }));
  return isSo ? query.say('mirror.unlisted') : '';
}
