import type { MineralRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { longNames } from '../names.ts';

/** What somebody says of a mineral as a whole, with who says it and of which year. */
export interface Assessed {
  readonly term: string;
  readonly text: string;
  /** Year of the assessment; null where the source does not say. */
  readonly year: number | null;
  readonly source: string;
}

function usesOf(query: Edition, { uses, uses_source: source }: MineralRow): readonly Assessed[] {
  if (uses === '') return [];
  return [{ term: query.say('mineral.assessed.uses'), text: longNames(query).use(uses), year: null, source }];
}

function recyclingOf(query: Edition, { id }: MineralRow): readonly Assessed[] {
  return query.tables.recycling_rates
    .filter((row) => row.mineral === id)
    .map(({ published, year, source }) => {
      const text = query.say('mineral.assessed.recyclingRate', { rate: published });
      return { term: query.say('mineral.assessed.recycling'), text, year, source };
    });
}

function substitutionOf(query: Edition, { id }: MineralRow): readonly Assessed[] {
  const rows = query.tables.substitution.filter((row) => row.mineral === id);
  const risk = rows.find(({ kind }) => kind === 'supply-risk');
  const importance = rows.find(({ kind }) => kind === 'economic-importance');
  if (risk === undefined || importance === undefined) return [];
  const text = query.say('mineral.assessed.indices', { risk: risk.published, importance: importance.published });
  return [{ term: query.say('mineral.assessed.substitution'), text, year: risk.year, source: risk.source }];
}

/** Uses, recycling and substitution of a mineral, as far as a source says something of them and lets it be passed on. */
export function assessedOf(query: Edition, mineral: MineralRow): readonly Assessed[] {
  return [...usesOf(query, mineral), ...recyclingOf(query, mineral), ...substitutionOf(query, mineral)];
}
