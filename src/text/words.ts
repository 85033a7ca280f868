import type { Grade, Method, Reason, Mark as ResultMark } from '../domain/result.ts';
import type { amountStyles } from '../references/strings/settings.ts';
import type { UnitId, UnitWords } from './unit-facts.ts';

/** Letters in square brackets that stand after a number or in its place. */
export const marks = ['e', 'u', 'c', 'x', 'z', 'k', 'E', 'b'] as const;
export type Mark = (typeof marks)[number];
/** Marks that a result carries. */
export const resultMarks = [
  'E',
  'met',
  'not-met',
  'undetermined',
  'on-track',
  'off-track',
] as const satisfies readonly ResultMark[];

export type AmountStyle = (typeof amountStyles)[number];

/** Everything a page says in a language that is not data and not prose. A second language is a second one of these. */
export interface Words {
  /** BCP 47 tag, for number and date formats. */
  readonly locale: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
  /** Marks that a result carries, whether it has a value or not. */
  readonly resultMarks: Readonly<Record<ResultMark, string>>;
  readonly methods: Readonly<Record<Method, string>>;
  /** In place of a method: what bounds are that come from the error of a published estimate. */
  readonly ofEstimate: string;
  readonly grades: Readonly<Record<Grade, string>>;
  /** Beside a grade, where a result rests on assumptions. */
  readonly gradesData: string;
  readonly over: (number: string) => string;
  readonly under: (number: string) => string;
  readonly atLeast: (number: string) => string;
  readonly atMost: (number: string) => string;
  readonly between: (low: string, high: string) => string;
  /** The ends of a range of which the lower is below zero: a dash would run into its minus. */
  readonly fromTo: (low: string, high: string) => string;
  readonly about: (number: string) => string;
  readonly more: (count: number) => string;
  readonly yes: string;
  readonly no: string;
  /** A percentage, or a range of them: "75%" as the language writes it. */
  readonly percent: (amount: string) => string;
  readonly points: (number: string, one: boolean) => string;
  /** How amounts of a million and more are told: one number and a word, or each ten thousandfold by its own word. */
  readonly amounts: AmountStyle;
  /** What names stand under in an index: `letters`, or the first sign of each row of it, separated by spaces. */
  readonly initials: string;
  readonly dollars: (number: string) => string;
  readonly units: Readonly<Record<UnitId, UnitWords>>;
  readonly measures: Readonly<Record<string, string>>;
  readonly terms: Readonly<Record<string, string>>;
}
