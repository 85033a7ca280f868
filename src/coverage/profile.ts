import type { Query } from '../tables/query.ts';

/** What a full profile of a mineral has, in the words of a page. */
export const profileParts = [
  'Japanese name',
  'uses',
  'stages',
  'HS codes of every stage',
  'basis of every stage',
  'recycling rate',
  'substitution indices',
] as const;
export type ProfilePart = (typeof profileParts)[number];

/** Whether the profile of a mineral is full, and what it lacks. */
export interface Profile {
  readonly isFull: boolean;
  readonly missing: readonly ProfilePart[];
}

/**
 * Whether a mineral’s profile is full: its name in English and Japanese; uses, a recycling rate and both indices of
 * substitution, each with a source; and a chain of stages in order, of which each has the codes it is traded under and
 * says what its tonnes count, itself or through a series of its production.
 */
export function profileOf(query: Query, mineral: string): Profile {
  const { tables } = query;
  const row = query.mineral(mineral);
  const stages = query.stagesOf(mineral);
  const counted = new Set(
    tables.series
      .filter((series) => series.mineral === mineral && series.kind === 'production' && series.basis !== '')
      .map(({ stage }) => stage),
  );
  const hasRate = (row?.recycling_rate_source ?? '') !== '';
  const indices = tables.substitution.filter((index) => index.mineral === mineral && index.source !== '');
  const holds: Readonly<Record<ProfilePart, boolean>> = {
    'Japanese name': (row?.name_ja ?? '') !== '',
    uses: row !== undefined && row.uses !== '' && row.uses_source !== '',
    stages: stages.length > 0,
    'HS codes of every stage': stages.every(({ hs }) => hs !== ''),
    'basis of every stage': stages.every(({ stage, basis }) => basis !== '' || counted.has(stage)),
    'recycling rate': hasRate,
    'substitution indices': new Set(indices.map(({ kind }) => kind)).size === 2,
  };
  const missing = profileParts.filter((part) => !holds[part]);
  return { isFull: missing.length === 0, missing };
}
