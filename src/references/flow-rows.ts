import type { Query } from '../tables/query.ts';
import type { Written } from './parse.ts';

/** A part of a chain in one year. */
interface At {
  readonly mineral: string;
  readonly stage: string;
  readonly year: number;
}

/** The reporters whose imports of some goods are known by partner: those that are named, or all. */
export function flowReporters(written: Written, query: Query): readonly string[] {
  const named = written.get('reporters')?.split(' ');
  return (named ?? query.reporters).filter((reporter) =>
    query.result({
      ...{ indicator: 'hhi', reporter, mineral: written.get('mineral') ?? '', stage: written.get('stage') ?? '' },
      ...{ measure: written.get('measure') ?? '', year: Number(written.get('year')) },
    }),
  );
}

/** The stages whose production stands beside the trade in the goods of a stage: the first and the last up to it. */
export function stagesBeside(query: Query, { mineral, stage, year }: At): readonly string[] {
  const stages = query.stagesOf(mineral).map((row) => row.stage);
  const produced = stages
    .slice(0, stages.indexOf(stage) + 1)
    .filter((at) =>
      query
        .where('production', { mineral, stage: at, primary: 'yes' })
        .some((row) => row.year <= year && row.value !== null),
    );
  const ends = [produced[0], produced.at(-1)].flatMap((at) => at ?? []);
  return [...new Set(ends)];
}
