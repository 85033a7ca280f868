import type { SeriesRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';

/** The minerals and reporters that a briefing is about. */
export interface Scope {
  readonly minerals: readonly string[];
  readonly reporters: readonly string[];
}

const kinds: readonly {
  readonly label: 'trade' | 'production' | 'balances';
  readonly of: readonly SeriesRow['kind'][];
}[] = [
  { label: 'trade', of: ['imports', 'exports'] },
  { label: 'production', of: ['production'] },
  { label: 'balances', of: ['balance'] },
];

/**
 * How far the figures that indicators use reach, for the minerals and reporters of a briefing: "Figures: trade to 2024,
 * production to 2025". Empty where there are none.
 */
export function newestYears(query: Edition, { minerals, reporters }: Scope): string {
  const ofMinerals = [...new Set(minerals)].flatMap((mineral) => query.where('series', { mineral, primary: 'yes' }));
  const meant = ofMinerals.filter(({ reporter }) => reporter === '' || reporters.includes(reporter));
  const parts = kinds.flatMap(({ label, of }) => {
    const years = meant.filter(({ kind }) => of.includes(kind)).map((row) => row.last_year);
    return years.length === 0 ? [] : [query.say(`source.newest.${label}`, { year: Math.max(...years) })];
  });
  return parts.length === 0 ? '' : query.say('source.newest.said', { kinds: parts.join(query.say('names.joint')) });
}
