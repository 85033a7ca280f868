/**
 * Whether an indicator is a difference of two levels, told with its sign, a share in percentage points: those that are
 * called a change of something. A rate of change (`change-relative`, `change-annual`) is a number of its own.
 */
export function isDifference(indicator: string): boolean {
  return /(^|-)change(-by-[a-z]+)?$/.test(indicator);
}
