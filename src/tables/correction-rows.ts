import type { Correction } from '../domain/correction.ts';
import type { Row } from './schema.ts';

/** A row of `corrections`. What a record quotes it quotes under its source, whatever that lets pass in bulk. */
export function correctionRow(correction: Correction): Row<'corrections'> {
  const { id, source, place, what, figure, printed, ours, expected, reason, told, status, file, line } = correction;
  return {
    id,
    source,
    place,
    what,
    kind: figure?.list ?? '',
    reporter: figure?.reporter ?? '',
    mineral: figure?.mineral ?? '',
    stage: figure?.stage ?? '',
    economy: figure?.key ?? '',
    year: figure?.year ?? null,
    printed,
    ours,
    expected,
    reason,
    told: told?.who ?? '',
    told_on: told?.on ?? '',
    status,
    file,
    line,
  };
}
