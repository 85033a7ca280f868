import type { Printed } from '../../text/printable.ts';

/**
 * A number as a column of ranges prints it: where there is a range and no number, the range alone, since a mark for the
 * missing point would stand in every row. Else as it is.
 */
export function rangeAlone(shown: Printed): Printed {
  return shown.text === '' && shown.range !== '' ? { text: shown.range, marks: [], range: '' } : shown;
}
