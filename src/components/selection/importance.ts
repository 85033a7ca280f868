import type { Query } from '../../tables/query.ts';
import { derived } from '../../tables/reading/derived.ts';
import type { IndicatorRow } from '../../tables/schema.ts';
import { narrowestStage, worthOf } from '../supply.ts';

/** In which order minerals and reporters are taken where there is no room for all. */
interface Importance {
  /** Minerals on the most official lists first, then those whose narrowest stage one economy holds most of. */
  readonly minerals: readonly string[];
  /** Reporters whose imports are known for the most years first, then those that spend most in a year. */
  readonly reporters: readonly string[];
}

const importanceOf = derived<Importance>({
  name: 'importance',
  make: (query) => ({ minerals: mineralsOf(query), reporters: reportersOf(query) }),
});

/** Ids of all minerals, those on the most official lists first, then the most concentrated. */
export function mineralsByImportance(query: Query): readonly string[] {
  return importanceOf(query).minerals;
}

/** Ids of all reporters, those with the longest series of imports first, then those that spend most. */
export function reportersByImportance(query: Query): readonly string[] {
  return importanceOf(query).reporters;
}

/** How many official lists a mineral stands on; a list that names it twice, as light and heavy rare earths, counts once. */
export function listsOf(query: Query, mineral: string): number {
  return new Set(query.where('lists', { mineral }).map(({ list }) => list)).size;
}

function mineralsOf(query: Query): readonly string[] {
  const ranked = query.tables.minerals.map(({ id, name }) => ({
    ...{ id, name },
    lists: listsOf(query, id),
    share: narrowestStage(query, id)?.topShare.value ?? 0,
  }));
  return ranked
    .sort((a, b) => b.lists - a.lists || b.share - a.share || a.name.localeCompare(b.name, 'en'))
    .map(({ id }) => id);
}

function reportersOf(query: Query): readonly string[] {
  const lists = query
    .where('indicators', { indicator: 'cr-1', measure: 'value' })
    .filter(({ reporter }) => reporter !== '');
  const ofReporter = Map.groupBy(lists, ({ reporter }) => reporter);
  return query.reporters
    .map((id) => ({ id, spent: spentByYear(query, ofReporter.get(id) ?? []) }))
    .sort((a, b) => b.spent.length - a.spent.length || Math.max(...b.spent) - Math.max(...a.spent))
    .map(({ id }) => id);
}

/** What the imports of each year are worth together, in US dollars. */
function spentByYear(query: Query, lists: readonly IndicatorRow[]): readonly number[] {
  return [...Map.groupBy(lists, ({ year }) => year).values()].map((ofYear) =>
    ofYear.reduce((sum, topShare) => sum + (worthOf(query, { topShare }) ?? 0), 0),
  );
}
