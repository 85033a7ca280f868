import { parseMdx } from '../../references/parse.ts';
import { economiesTold } from '../../tables/economies-told.ts';
import type { Edition } from '../../text/edition.ts';
import { dependenceOf } from '../economy/dependence.ts';
import { exposureOf } from '../mineral/exposure.ts';
import { isTrickle } from '../supply.ts';

/** What of a briefing tells what it is about. */
export interface BriefingFacts {
  readonly id: string;
  /** Ids of minerals. */
  readonly topics: readonly string[];
  readonly reporters: readonly string[];
  /** Its text, as it is written. */
  readonly body: string;
}

/** Ids of the pages that lead on from a page, by their kind, the nearest first. */
export interface Related {
  readonly briefings: readonly string[];
  readonly minerals: readonly string[];
  /** As the tables have them. */
  readonly economies: readonly string[];
  readonly indicators: readonly string[];
}

/** So many pages of a kind are named. */
const most = 6;

const none: Related = { briefings: [], minerals: [], economies: [], indicators: [] };

const read = new Map<string, readonly string[]>();

/** The indicators whose values or charts a text shows, in its order; read once, since every page of a mineral asks. */
function indicatorsIn(body: string): readonly string[] {
  const found = read.get(body) ?? readIndicators(body);
  read.set(body, found);
  return found;
}

function readIndicators(body: string): readonly string[] {
  const named = parseMdx('', body).elements.flatMap(({ attributes }) =>
    attributes.flatMap(({ name, value }) => (['indicator', 'of'].includes(name) && value ? [value] : [])),
  );
  return [...new Set(named)];
}

function known(query: Edition, indicators: readonly string[]): readonly string[] {
  return [...new Set(indicators)].filter((id) => query.definition(id) !== undefined).slice(0, most);
}

/** From a mineral: the importers with the largest share from one partner, the briefings on it and their indicators. */
export function relatedToMineral(query: Edition, mineral: string, all: readonly BriefingFacts[]): Related {
  const briefings = all.filter(({ topics }) => topics.includes(mineral));
  const exposed = exposureOf(query, mineral).rows.filter(({ supplies }) =>
    supplies.some((supply) => supply !== undefined && !isTrickle(query, supply)),
  );
  return {
    ...none,
    briefings: briefings.slice(0, most).map(({ id }) => id),
    economies: exposed.slice(0, most).map(({ reporter }) => reporter),
    indicators: known(
      query,
      briefings.flatMap(({ body }) => indicatorsIn(body)),
    ),
  };
}

/** From an economy: what it depends on most, the partners that are most often its largest, the briefings on it. */
export function relatedToEconomy(query: Edition, economy: string, all: readonly BriefingFacts[]): Related {
  const rows = dependenceOf(query, economy).filter(({ standing }) => standing === 'counted');
  const counts = new Map<string, number>();
  for (const { imports } of rows) for (const id of imports?.largest ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  const partners = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
  const told = economiesTold(query);
  return {
    ...none,
    briefings: all
      .filter(({ reporters }) => reporters.includes(economy))
      .slice(0, most)
      .map(({ id }) => id),
    minerals: rows.slice(0, most).map(({ mineral }) => mineral.id),
    economies: partners.filter((id) => told.has(id)).slice(0, most),
  };
}

/** From an indicator: the briefings that show it, the minerals that these are about, and the others of its family. */
export function relatedToIndicator(query: Edition, indicator: string, all: readonly BriefingFacts[]): Related {
  const briefings = all.filter(({ body }) => indicatorsIn(body).includes(indicator));
  const family = query.definition(indicator)?.family;
  const others = query.tables.definitions.filter((other) => other.family === family && other.id !== indicator);
  return {
    ...none,
    briefings: briefings.slice(0, most).map(({ id }) => id),
    minerals: [...new Set(briefings.flatMap(({ topics }) => topics))].slice(0, most),
    indicators: others.slice(0, most).map(({ id }) => id),
  };
}

/** From a briefing: its minerals, its economies, the indicators that it shows, and others on the same minerals. */
export function relatedToBriefing(query: Edition, briefing: string, all: readonly BriefingFacts[]): Related {
  const own = all.find(({ id }) => id === briefing);
  if (own === undefined) return none;
  const isNear = ({ id, topics }: BriefingFacts) =>
    id !== briefing && topics.some((topic) => own.topics.includes(topic));
  return {
    briefings: all
      .filter(isNear)
      .slice(0, most)
      .map(({ id }) => id),
    minerals: own.topics.slice(0, most),
    economies: own.reporters.slice(0, most),
    indicators: known(query, indicatorsIn(own.body)),
  };
}

/** How the pages related to one of a kind are found. */
export const relatedTo = {
  minerals: relatedToMineral,
  economies: relatedToEconomy,
  indicators: relatedToIndicator,
  briefings: relatedToBriefing,
} as const;
