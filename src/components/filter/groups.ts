import { economiesTold } from '../../tables/economies-told.ts';
import type { Edition } from '../../text/edition.ts';
import { type DependenceRow, dependenceOf } from '../economy/dependence.ts';
import { longNames } from '../names.ts';
import { byName } from '../order.ts';

/** A page in a group; without a path it has none of its own. */
interface Member {
  readonly name: string;
  /** Below base and language. */
  readonly path: string | undefined;
}

/** Pages of a list that have something in common, under an address of their own on the page of the list. */
export interface Group {
  /** Fragment of the address: `importer-jpn`. */
  readonly id: string;
  readonly name: string;
  readonly members: readonly Member[];
  /** Id of the source that says who is in it; empty where it follows from the data. */
  readonly source: string;
}

/** The benchmark that the European Union sets for one third country (Regulation (EU) 2024/1252, article 5). */
const benchmark = 0.65;

function isAbove({ imports, standing }: DependenceRow): boolean {
  return standing === 'counted' && (imports?.topShare.value ?? 0) >= benchmark - 1e-9;
}

/**
 * Each importer with the minerals of which one partner sends it 65% or more, the strongest dependence first; importers with
 * none are left out.
 */
export function mineralsByImporter(query: Edition): readonly Group[] {
  const names = longNames(query);
  return query.reporters.flatMap((reporter) => {
    const minerals = dependenceOf(query, reporter).filter(isAbove);
    const members = minerals.map(({ mineral: { id } }) => ({ name: names.mineral(id), path: `minerals/${id}/` }));
    const group = { id: `importer-${reporter.toLowerCase()}`, name: names.economy(reporter), members, source: '' };
    return members.length === 0 ? [] : [group];
  });
}

/** The groups of economies with their members by name; a member without a page is named alone. */
export function economiesByBloc(query: Edition): readonly Group[] {
  const names = longNames(query);
  const told = economiesTold(query);
  return query.tables.blocs.map(({ id, members, source }) => ({
    ...{ id: `bloc-${id}`, name: names.bloc(id), source },
    members: members
      .split(' ')
      .map((member) => ({ id: member }))
      .toSorted(byName(query, 'economy'))
      .map((member) => ({
        name: names.economy(member.id),
        path: told.has(member.id) ? `economies/${member.id.toLowerCase()}/` : undefined,
      })),
  }));
}
