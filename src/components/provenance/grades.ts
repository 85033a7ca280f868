import type { Row } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { listed } from '../../text/grammar.ts';

/** One of the four tests behind a grade, each put so that less is better; its words stand in `provenance.tests`. */
export interface GradeTest {
  readonly id: 'width' | 'estimated' | 'coverage' | 'age';
  /** The most that A, B and C allow, in the unit; what is more is D. */
  readonly most: readonly [number, number, number];
  readonly unit: 'percent' | 'years';
}

/** The tests of a grade in the order of its page. */
export const gradeTests: readonly GradeTest[] = [
  { id: 'estimated', most: [5, 25, 60], unit: 'percent' },
  { id: 'coverage', most: [5, 15, 40], unit: 'percent' },
  { id: 'width', most: [5, 15, 40], unit: 'percent' },
  { id: 'age', most: [2, 4, 6], unit: 'years' },
];

/** The tests by their grades, the worst first, which decides: "C for age; A for estimates, width and what is not split". */
export function gradeReason({ say, words }: Edition, grades: Omit<Row<'grades'>, 'id'>): string {
  const byGrade = [...Map.groupBy(gradeTests, ({ id }) => grades[id])].sort(([a], [b]) => (a < b ? 1 : -1));
  const [worst] = byGrade;
  if (worst !== undefined && byGrade.length === 1) return say('provenance.grade.inAll', { grade: worst[0] });
  const inText = (tests: readonly GradeTest[]) =>
    listed(
      tests.map(({ id }) => say(`provenance.tests.${id}.inText`)),
      words,
    );
  return byGrade
    .map(([grade, tests]) => say('provenance.grade.for', { grade, tests: inText(tests) }))
    .join(say('provenance.joint'));
}
