import type { StageCoverage } from '../stage-coverage.ts';

/**
 * The grade of a stage’s newest concentration, "B"; with its year where production has newer ones, "B (2022)", so that
 * an old grade is not taken for one of the newest figures. Empty where there is no grade.
 */
export function gradeText({ production, graded }: Pick<StageCoverage, 'production' | 'graded'>): string {
  if (graded === undefined) return '';
  return graded.year === production?.last ? graded.grade : `${graded.grade} (${graded.year})`;
}
