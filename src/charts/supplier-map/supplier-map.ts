import { listed } from '../../text/grammar.ts';
import type { Language } from '../../text/language/language.ts';
import type { Width } from '../model.ts';
import { sharesOf } from '../shares.ts';
import { type SupplierSharesInput, supplierShares } from '../supplier-shares/supplier-shares.ts';
import { mapLabels } from './labels.ts';
import type { MapDrawing, MapModel } from './map-model.ts';
import { type Shade, type Shading, shadingOf } from './shades.ts';

const section = 'charts.supplier-map';

/** The steps of shade; what is under the first is not shaded. */
const steps = ['1–25', '25–50', '50–65', '65–90', '90–100'] as const;

/**
 * Where suppliers are: the chart of supplier shares with a map of the world over its bars, shaded by share. An economy that
 * the source does not list has the colour of the land.
 * @throws {RangeError} if there is no row, or rows of more than one list
 */
export function supplierMap(input: SupplierSharesInput): MapModel {
  const { language, names } = input;
  const { say } = language;
  const model = supplierShares(input);
  const shading = shadingOf(sharesOf(input.rows, input.rest), names, language);
  const drawing = (width: Width): MapDrawing => ({ shown: shading.shown, labels: mapLabels(shading.shown, width) });
  return {
    ...model,
    notes: [...model.notes, ...notes(shading, input)],
    maps: { wide: drawing('wide'), narrow: drawing('narrow') },
    mapAlt: say(`${section}.alt`, { count: shading.shown.length }),
    key: keyOf(shading, language),
  };
}

function notes({ offMap }: Shading, { language }: SupplierSharesInput): readonly string[] {
  const { say, words } = language;
  const missing = offMap.length > 0 ? [say(`${section}.notes.offMap`, { economies: listed(offMap, words) })] : [];
  return [...missing, say(`${section}.notes.boundaries`)];
}

/** The shades that this map uses, in the order of the shares; the land last. */
function keyOf({ shown }: Shading, { say, words }: Language): MapModel['key'] {
  const isUsed = (shade: Shade) => shown.some((each) => each.shade === shade);
  return [
    ...steps.flatMap((text, index) => (isUsed(index) ? [{ shade: String(index + 1), text: words.percent(text) }] : [])),
    ...(['bounds', 'unknown'] as const)
      .filter(isUsed)
      .map((shade) => ({ shade, text: say(`${section}.key.${shade}`) })),
    { shade: 'land', text: say(`${section}.key.land`) },
  ];
}
