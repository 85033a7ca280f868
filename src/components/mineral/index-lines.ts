import { mineralCoverage } from '../../coverage/mineral-coverage.ts';
import { spanOf, spanText } from '../../coverage/span.ts';
import type { MineralRow } from '../../tables/schema.ts';
import { inOrder } from '../../text/collation.ts';
import type { Edition } from '../../text/edition.ts';
import { worldSupply } from '../home/atlas.ts';
import { longNames } from '../names.ts';
import { byName } from '../order.ts';
import { listsOf } from '../selection/importance.ts';
import type { Supply } from '../supply.ts';

/** What the index says of one mineral. */
export interface MineralLine {
  readonly mineral: MineralRow;
  /** Official lists that it stands on. */
  readonly lists: number;
  readonly extraction: Supply | undefined;
  readonly processing: Supply | undefined;
  /** Years of production by economy at any stage, "2018–2022, 2024"; empty where there are none. */
  readonly years: string;
  /** Reporters with imports by partner. */
  readonly importers: number;
  /** Whether names, uses, stages with their codes, recycling and substitution are all there. */
  readonly isFull: boolean;
}

function lineOf(query: Edition, mineral: MineralRow): MineralLine {
  const { stages, reporters, profile } = mineralCoverage(query, mineral);
  const span = spanOf(stages.flatMap(({ production }) => production?.years ?? []));
  const isKnown = (supply: Supply | undefined) => supply?.topShare.value != null;
  const [extraction, processing] = [
    worldSupply(query, mineral.id, (kind) => kind === 'extraction'),
    worldSupply(query, mineral.id, (kind) => kind !== 'extraction'),
  ];
  return {
    ...{ mineral, isFull: profile.isFull },
    lists: listsOf(query, mineral.id),
    extraction: isKnown(extraction) ? extraction : undefined,
    processing: isKnown(processing) ? processing : undefined,
    years: span === undefined ? '' : spanText(span),
    importers: reporters.filter(({ imports }) => imports !== undefined).length,
  };
}

/** Every mineral by name. */
export function mineralLines(query: Edition): readonly MineralLine[] {
  return query.tables.minerals.toSorted(byName(query, 'mineral')).map((mineral) => lineOf(query, mineral));
}

/** A name and the minerals that stand under it. */
export interface MineralGroup {
  readonly name: string;
  readonly source: string;
  readonly minerals: readonly MineralRow[];
}

/** The official lists with their minerals by name, the longest list first. */
export function mineralsByList(query: Edition): readonly MineralGroup[] {
  const names = longNames(query);
  const groups = [...Map.groupBy(query.tables.lists, ({ list }) => list)].map(([list, rows]) => ({
    name: names.list(list),
    source: rows[0]?.source ?? '',
    minerals: [...new Set(rows.map(({ mineral }) => mineral))]
      .flatMap((id) => query.mineral(id) ?? [])
      .sort(byName(query, 'mineral')),
  }));
  return groups.sort((a, b) => b.minerals.length - a.minerals.length || inOrder(a.name, b.name, query.words));
}

/**
 * Minerals by what is at hand of them: those that can be followed to the border, those that cannot, and the rest; then
 * those among all with a full profile.
 */
export function mineralsByData({ say }: Edition, lines: readonly MineralLine[]): readonly MineralGroup[] {
  const groups = [
    {
      name: say('minerals.atHand.both'),
      isMeant: (line: MineralLine) => line.years !== '' && line.importers > 0,
    },
    {
      name: say('minerals.atHand.production'),
      isMeant: (line: MineralLine) => line.years !== '' && line.importers === 0,
    },
    { name: say('minerals.atHand.none'), isMeant: (line: MineralLine) => line.years === '' },
    { name: say('minerals.atHand.full'), isMeant: (line: MineralLine) => line.isFull },
  ];
  return groups
    .map(({ name, isMeant }) => ({ name, source: '', minerals: lines.filter(isMeant).map(({ mineral }) => mineral) }))
    .filter(({ minerals }) => minerals.length > 0);
}
