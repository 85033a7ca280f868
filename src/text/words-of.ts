import { reasons } from '../domain/result.ts';
import { amountStyles } from '../references/strings/settings.ts';
import { facts, type UnitId, type UnitWords } from './unit-facts.ts';
import { marks, resultMarks, type Words } from './words.ts';

/** Says a message of a language by its key; `has` tells whether there is one, `below` gives all whose keys begin so. */
export interface Messages {
  readonly locale: string;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly has: (key: string) => boolean;
  readonly below: (section: string) => Readonly<Record<string, string>>;
}

const unitIds = Object.keys(facts).filter((unit): unit is UnitId => unit in facts);

/** Something for each code of a closed list; that each code has its own is what the record's type says. */
function each<Code extends string, Said>(codes: readonly Code[], said: (code: Code) => Said): Record<Code, Said> {
  return Object.fromEntries(codes.map((code) => [code, said(code)])) as Record<Code, Said>;
}

/** A message about one number. */
function ofNumber({ say }: Messages, key: string): (number: string) => string {
  return (number) => say(`words.${key}`, { number });
}

function unitWords({ say, has }: Messages, unit: UnitId): UnitWords {
  const after = `words.units.${unit}.after`;
  return { after: has(after) ? say(after) : '', name: say(`words.units.${unit}.name`) };
}

/** The words for codes, marks and numbers in a language. */
export function wordsOf(messages: Messages): Words {
  const { say, below, locale } = messages;
  const word = (key: string) => say(`words.${key}`);
  return {
    locale,
    reasons: each(reasons, (reason) => word(`reasons.${reason}`)),
    marks: each(marks, (mark) => word(`marks.${mark}`)),
    resultMarks: each(resultMarks, (mark) => word(`resultMarks.${mark}`)),
    methods: each(['exact', 'outer', 'monte-carlo'] as const, (method) => word(`methods.${method}`)),
    ofEstimate: word('ofEstimate'),
    gradesData: word('gradesData'),
    grades: each(['A', 'B', 'C', 'D'] as const, (grade) => word(`grades.${grade}`)),
    over: ofNumber(messages, 'over'),
    under: ofNumber(messages, 'under'),
    atLeast: ofNumber(messages, 'atLeast'),
    atMost: ofNumber(messages, 'atMost'),
    between: (low, high) => say('words.between', { low, high }),
    fromTo: (low, high) => say('words.fromTo', { low, high }),
    about: ofNumber(messages, 'about'),
    more: (count) => say('words.more', { count }),
    yes: word('yes'),
    no: word('no'),
    percent: (amount) => say('words.percent', { amount }),
    points: (number, one) => say('words.points', { number, one: String(one) }),
    amounts: amountStyles.find((style) => style === word('amounts')) ?? 'one-word',
    initials: word('initials'),
    dollars: ofNumber(messages, 'dollars'),
    units: each(unitIds, (unit) => unitWords(messages, unit)),
    measures: { ...below('words.measures'), '': '' },
    terms: below('words.terms'),
  };
}
