import { type AbsentPart, absentParts } from '../domain/profile-part.ts';
import type { Query } from '../tables/query.ts';

/** What a full profile of a mineral has; what a note can call absent goes by its word there. */
const profileParts = [
  'japanese-name',
  'uses',
  'stages',
  'codes',
  'basis',
  'recycling-rate',
  'substitution',
] as const satisfies readonly (AbsentPart | 'japanese-name' | 'stages')[];
export type ProfilePart = (typeof profileParts)[number];

/** Whether the profile of a mineral is full, and what it lacks. */
export interface Profile {
  readonly isFull: boolean;
  /** Parts that are not here, without a word why. */
  readonly missing: readonly ProfilePart[];
  /** Parts that are not here, and of which a note says that no source at hand gives them. */
  readonly absent: readonly ProfilePart[];
}

/**
 * Whether a mineral’s profile is full: its name in English and Japanese; uses, a recycling rate and both indices of
 * substitution, each with a source; and a chain of stages in order, of which each has the codes it is traded under and
 * says what its tonnes count, itself or through a series of its production. What a note calls absent stands apart from
 * what is missing: neither is there, so that neither profile is full.
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
    'japanese-name': (row?.name_ja ?? '') !== '',
    uses: row !== undefined && row.uses !== '' && row.uses_source !== '',
    stages: stages.length > 0,
    codes: stages.every(({ hs }) => hs !== ''),
    basis: stages.every(({ stage, basis }) => basis !== '' || counted.has(stage)),
    'recycling-rate': hasRate,
    substitution: new Set(indices.map(({ kind }) => kind)).size === 2,
  };
  const lacking = profileParts.filter((part) => !holds[part]);
  const told = toldAbsent(query, mineral);
  return {
    isFull: lacking.length === 0,
    missing: lacking.filter((part) => !told.has(part)),
    absent: lacking.filter((part) => told.has(part)),
  };
}

/** Parts of which a note of the mineral says why they are not here. */
function toldAbsent({ tables }: Query, mineral: string): ReadonlySet<ProfilePart> {
  const notes = tables.notes.filter((note) => note.mineral === mineral);
  const words = new Set(notes.flatMap(({ absent }) => absent.split(' ')));
  return new Set(absentParts.filter((word) => words.has(word)));
}
