import type { Mineral } from '../domain/dataset.ts';
import type { AbsentPart } from '../domain/profile-part.ts';
import type { Context } from './series/context.ts';
import type { Located } from './yaml/located.ts';

const names: Readonly<Record<AbsentPart, string>> = {
  uses: 'uses',
  codes: 'customs codes of every stage',
  basis: 'a basis of every stage',
  'recycling-rate': 'a recycling rate',
  substitution: 'indices of substitution',
};

/** Tells of notes that call a part of the profile absent which is there: the page would deny what it shows. */
export function checkAbsent(located: Located, mineral: Mineral, { report }: Context): void {
  const { stages } = mineral;
  const isHere: Readonly<Record<AbsentPart, boolean>> = {
    uses: mineral.uses !== undefined,
    codes: stages.every(({ hs }) => hs.length > 0),
    basis: stages.every(({ basis }) => basis.length > 0),
    'recycling-rate': mineral.recyclingRate !== undefined,
    substitution: mineral.substitution !== undefined,
  };
  for (const [note, { absent }] of mineral.notes.entries()) {
    for (const [at, part] of absent.entries()) {
      if (!isHere[part]) continue;
      const place = located.placeOf(['notes', note, 'absent', at], 'value');
      const message = `This note calls "${part}" absent, and the profile has ${names[part]}.`;
      report({ code: 'absent-but-here', place, message, hint: 'Delete the line, and what the note says of it.' });
    }
  }
}
