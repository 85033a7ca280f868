import type { Language } from '../../text/language/language.ts';
import type { Names } from '../model.ts';
import { countInWords, shortEnough, upperFirst } from '../text/phrases.ts';
import { isOpen, shareInShort } from '../text/share-text.ts';
import { type End, larger, type Pair } from './pairs.ts';

const section = 'charts.stage-dumbbell';

export interface Subject {
  readonly economy: string;
  readonly names: Names;
  readonly language: Language;
}

/**
 * At which stage the economy holds more, for how many of the minerals or for which one; what is shown where the bounds
 * leave it open.
 */
export function title(pairs: readonly Pair[], { economy, names, language }: Subject): string {
  const at = (stage: 'mine' | 'refining') => pairs.filter((pair) => larger(pair) === stage);
  const [refining, mine] = [at('refining'), at('mine')];
  const stage = refining.length >= mine.length ? 'refining' : 'mine';
  const told = stage === 'refining' ? refining : mine;
  const values = {
    economy: names.economyInText(economy),
    stage,
    some: countInWords(told.length, language),
    count: pairs.length,
  };
  const say = (key: string, more = {}) => upperFirst(language.say(`${section}.title.${key}`, { ...values, ...more }));
  const [first] = told;
  if (first === undefined) return say('shares', { owner: names.possessive(economy) });
  if (told.length === 1) return say('one', { mineral: names.mineralInText(first.mineral) });
  const of = countInWords(pairs.length, language);
  return shortEnough([told.length === pairs.length ? say('all') : say('some', { of }), say('short')]);
}

/** Measure, coverage and period. */
export function subtitle(pairs: readonly Pair[], { economy, names, language }: Subject, mean?: string): string {
  const years = [...new Set(pairs.flatMap(({ mine, refining }) => [mine.year, refining.year]))].sort();
  const [from = 0, to = from] = [years[0], years.at(-1)];
  const period = mean ?? (from === to ? String(from) : `${from}–${to}`);
  return upperFirst(language.say(`${section}.subtitle`, { owner: names.possessive(economy), period }));
}

/** Both shares of each mineral in words, the six highest of refining. */
export function altText(pairs: readonly Pair[], { names, language }: Subject): string {
  const { say, words } = language;
  const share = ({ share: each }: End) =>
    each === null || isOpen(each) ? words.reasons['not-reported'] : shareInShort(each, words);
  const told = pairs.slice(0, 6).map(({ mineral, mine, refining }) => {
    return say(`${section}.alt.pair`, {
      mineral: names.mineral(mineral),
      mine: share(mine),
      refining: share(refining),
    });
  });
  const more = Math.max(0, pairs.length - told.length);
  return say(`${section}.alt.all`, { pairs: told.join(say('charts.shared.between')), more });
}

export interface Drawn {
  /** Whether a bar shows where a share may lie. */
  readonly hasRange: boolean;
  /** Minerals that stand in the table alone. */
  readonly left: number;
}

/** How to read the marks that occur, what the shares are parts of, and what is not drawn. */
export function notes(pairs: readonly Pair[], { hasRange, left }: Drawn, { language }: Subject): readonly string[] {
  const { say } = language;
  const ends = pairs.flatMap(({ mine, refining }) => [mine, refining]);
  const has = (test: (end: End) => boolean) => ends.some(test);
  return [
    ...(hasRange ? [say(`${section}.notes.range`)] : []),
    ...(has(({ share }) => share !== null && share.value === null) ? [say(`${section}.notes.unlisted`)] : []),
    ...(has(({ quality }) => quality === 'estimated') ? [say(`${section}.notes.estimated`)] : []),
    ...(has(({ share }) => share === null) ? [say(`${section}.notes.missing`)] : []),
    say(`${section}.notes.compared`),
    ...(left > 0 ? [say(`${section}.notes.left`, { left })] : []),
  ];
}
