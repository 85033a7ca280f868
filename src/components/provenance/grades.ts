import type { Row } from '../../tables/schema.ts';
import { listed } from '../../text/grammar.ts';

/** One of the four tests behind a grade, as a reader is told of it. */
export interface GradeTest {
  readonly id: 'width' | 'estimated' | 'coverage' | 'age';
  readonly name: string;
  /** What it looks at, inside a sentence. */
  readonly inText: string;
  readonly question: string;
  /** The most that A, B and C allow, in the unit; what is more is D. */
  readonly most: readonly [number, number, number];
  readonly unit: '%' | 'years';
}

/** The tests of a grade, each put so that less is better. */
export const gradeTests: readonly GradeTest[] = [
  {
    id: 'estimated',
    name: 'Estimated',
    inText: 'estimates',
    question: 'How much of the quantity is estimated or withheld by the publisher?',
    most: [5, 25, 60],
    unit: '%',
  },
  {
    id: 'coverage',
    name: 'Not split',
    inText: 'what is not split',
    question: 'How much of the total is not split by economy?',
    most: [5, 15, 40],
    unit: '%',
  },
  {
    id: 'width',
    name: 'Width',
    inText: 'width',
    question:
      'How far apart are the bounds, as a part of the indicator’s range, or of the value where it has no range?',
    most: [5, 15, 40],
    unit: '%',
  },
  {
    id: 'age',
    name: 'Age',
    inText: 'age',
    question: 'How many years lie between the data and this edition?',
    most: [2, 4, 6],
    unit: 'years',
  },
];

/** The tests by their grades, the worst first, which decides: "C for age; A for estimates, width and what is not split". */
export function gradeReason(grades: Omit<Row<'grades'>, 'id'>): string {
  const byGrade = [...Map.groupBy(gradeTests, ({ id }) => grades[id])].sort(([a], [b]) => (a < b ? 1 : -1));
  const [worst] = byGrade;
  if (worst !== undefined && byGrade.length === 1) return `${worst[0]} in all four tests`;
  return byGrade.map(([grade, tests]) => `${grade} for ${listed(tests.map(({ inText }) => inText))}`).join('; ');
}
