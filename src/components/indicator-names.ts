import { dataLanguage } from '../domain/name.ts';
import { formulaWith } from '../references/formula-words.ts';
import type { Edition } from '../text/edition.ts';

/** What an indicator says of itself, in the language of the page. */
export interface IndicatorNames {
  readonly indicator: (id: string) => string;
  readonly indicatorInText: (id: string) => string;
  /** Its formula in words, a part of a sentence. */
  readonly formula: (id: string) => string;
  /** Its formula in LaTeX, with the words in it. */
  readonly latex: (id: string) => string;
  /** What a letter of its formula stands for, by its place from 1. */
  readonly letter: (id: string, position: number) => string;
  /** A named stretch of its range, by its place from 1. */
  readonly band: (id: string, position: number) => string;
  /** The question it answers: `english`, as its page has it, in the language of the page. */
  readonly question: (id: string, english: string) => string;
  readonly family: (id: string) => string;
}

/**
 * The names of indicators. In English they stand where the indicator is declared, and the tables have them; another
 * language has them in the section `indicators` of its strings.
 */
export function indicatorNames(query: Edition): IndicatorNames {
  const isEnglish = query.language.id === dataLanguage;
  const said = (id: string, key: string, english: string | undefined) =>
    isEnglish ? (english ?? id) : query.say(`indicators.${id}.${key}`);
  const nameOf = (id: string, english: string | undefined) => {
    if (isEnglish) return english ?? id;
    const row = query.nameIn(query.language.id, 'indicator', id);
    return row?.name ?? said(id, 'name', undefined);
  };
  return {
    indicator: (id) => nameOf(id, query.definition(id)?.name),
    indicatorInText: (id) => nameOf(id, query.definition(id)?.name_in_text),
    formula: (id) => said(id, 'formula', query.definition(id)?.words),
    latex: (id) => {
      const latex = query.definition(id)?.latex ?? '';
      return isEnglish ? latex : formulaWith(latex, (key) => query.say(`indicators.${id}.inFormula.${key}`));
    },
    letter: (id, position) => {
      const row = query.lettersOf(id).find((letter) => letter.position === position);
      return said(id, `letters.${position}`, row?.meaning);
    },
    band: (id, position) => {
      const row = query.bandsOf(id).find((band) => band.position === position);
      return said(id, `bands.${position}`, row?.name);
    },
    question: (id, english) => (isEnglish ? english : query.say(`indicators.${id}.question`)),
    family: (id) => query.say(`names.families.${id}`),
  };
}
