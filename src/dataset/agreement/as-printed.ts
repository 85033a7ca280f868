import { roundingStep } from '../../domain/figure.ts';
import type { TermRules } from './input.ts';

/**
 * How one figure of a published calculation is read, from the rules of its key. What a publisher computed from an estimate
 * it computed from the number that it prints, so an estimate (`45000 e`) is as wide as its rounding and no wider. Where
 * estimates are rounded to so many significant `digits`, that is its rounding, unless it shows more of them, or its key
 * has a coarser step.
 */
export function asPrinted(written: unknown, rules: TermRules, digits: number | undefined): TermRules {
  const exact = { ...rules, epsilon: 0 };
  const size = estimateIn(written);
  if (digits === undefined || size === undefined || Number(size.toPrecision(digits)) !== size) return exact;
  return { ...exact, step: Math.max(rules.step ?? 0, roundingStep(size, digits)) };
}

/** The number marked as an estimate; `undefined` of everything else. */
function estimateIn(written: unknown): number | undefined {
  const digits = typeof written === 'string' ? /^[-−]?([\d.,]+)\s*e$/.exec(written.trim())?.[1] : undefined;
  const size = Number(digits?.replaceAll(',', ''));
  return Number.isFinite(size) ? size : undefined;
}
