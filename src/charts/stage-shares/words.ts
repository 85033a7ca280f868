import { listed } from '../../text/grammar.ts';
import type { Language } from '../../text/language/language.ts';
import { percent } from '../../text/numbers.ts';
import type { Names } from '../model.ts';
import { isExact } from '../text/format.ts';
import type { StageShares } from './stages.ts';

export interface Subject {
  readonly names: Names;
  readonly language: Language;
  readonly mineral: string;
}

/** Where the messages of this kind stand. */
export const section = 'charts.stage-shares';

/** A stage of which producers and amounts are known. */
export type Known = StageShares & { readonly known: NonNullable<StageShares['known']> };

/** The stages of which anything is known. */
export function knownOf(stages: readonly StageShares[]): readonly Known[] {
  return stages.filter((stage): stage is Known => stage.known !== null);
}

/** Measure, coverage, unit and period. */
export function subtitle(stages: readonly StageShares[], { names, language, mineral }: Subject): string {
  const years = [...new Set(stages.flatMap(({ known }) => known?.year ?? []))].sort();
  const key = years.length > 1 ? 'several' : years.length === 1 ? 'one' : 'undated';
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return language.say(`${section}.subtitle.${key}`, {
    mineral: names.mineralInText(mineral),
    year: first,
    first,
    last,
  });
}

/** Each stage with its two largest producers. */
export function altText(stages: readonly StageShares[], { names, language, mineral }: Subject): string {
  const { say, words } = language;
  const said = stages.map(({ stage, known }) => {
    const producers = (known?.shares.suppliers ?? []).slice(0, 2).map(({ economy, share }) => {
      const size = share.value === null ? say('charts.shared.notKnown') : percent(share.value, 0, words);
      return say(`${section}.alt.producer`, { economy: names.economy(economy), share: size });
    });
    const values = { stage: names.stage(mineral, stage), year: known?.year ?? '', producers: listed(producers, words) };
    return say(`${section}.alt.${producers.length > 0 ? 'stage' : 'empty'}`, values);
  });
  return say(`${section}.alt.all`, { stages: said.join(say('charts.shared.between')) });
}

/** What the bars leave out, and that their parts have ranges. */
export function notes(stages: readonly StageShares[], subject: Subject): readonly string[] {
  const { names, language, mineral } = subject;
  const note = (key: string, values = {}) => language.say(`${section}.notes.${key}`, values);
  const ranged = stages.some(({ known }) => known?.shares.suppliers.some(({ share }) => !isExact(share)));
  const without = stages.filter(({ withheld }) => withheld.length > 0);
  return [
    ...basesNote(knownOf(stages), subject),
    ...without.map(({ stage, withheld }) =>
      note('withheld', {
        stage: names.stage(mineral, stage),
        producers: listed(withheld.map(names.economyInText), language.words),
      }),
    ),
    ...(ranged ? [note('range')] : []),
  ];
}

/** Whether all stages count the same thing: a share of one thing does not grow into a share of another. */
export function countAlike(known: readonly Known[]): boolean {
  return new Set(known.map(({ known: { row } }) => row.basis)).size < 2;
}

/** What each stage counts, where they differ. */
function basesNote(known: readonly Known[], { names, language: { say }, mineral }: Subject): readonly string[] {
  if (countAlike(known)) return [];
  const bases = known.map(({ stage, known: { row } }) => {
    const values = { stage: names.stage(mineral, stage), basis: names.basis(row.basis) };
    return say(`${section}.notes.${row.basis === '' ? 'noBasis' : 'basis'}`, values);
  });
  return [say(`${section}.notes.bases`, { bases: bases.join(say('charts.shared.between')) })];
}
