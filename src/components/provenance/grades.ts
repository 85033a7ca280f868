/** One of the four tests behind a grade, as a reader is told of it. */
export interface GradeTest {
  readonly id: 'width' | 'estimated' | 'coverage' | 'age';
  readonly name: string;
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
    question: 'How much of the quantity is estimated or withheld by the publisher?',
    most: [5, 25, 60],
    unit: '%',
  },
  {
    id: 'coverage',
    name: 'Not split',
    question: 'How much of the total is not split by economy?',
    most: [5, 15, 40],
    unit: '%',
  },
  {
    id: 'width',
    name: 'Width',
    question:
      'How far apart are the bounds, as a part of the indicator’s range, or of the value where it has no range?',
    most: [5, 15, 40],
    unit: '%',
  },
  {
    id: 'age',
    name: 'Age',
    question: 'How many years lie between the data and this edition?',
    most: [2, 4, 6],
    unit: 'years',
  },
];
