import type { Quantity } from '../../domain/quantity.ts';
import { at, type Path, places } from './sensible.ts';

/** A quantity and where it stands. */
export interface Found {
  readonly path: Path;
  readonly quantity: Quantity;
}

/** Whether JSON is a quantity with its ends. */
export function isQuantity(json: unknown): json is Quantity {
  return typeof json === 'object' && json !== null && 'lower' in json && 'upper' in json && 'value' in json;
}

/** Every quantity of an input that is not exact, wherever it stands: suppliers, residuals, terms, shares, weights. */
export function inexact(json: unknown): readonly Found[] {
  return places(json).flatMap((path) => {
    const quantity = at(json, path);
    return isQuantity(quantity) && quantity.lower !== quantity.upper ? [{ path, quantity }] : [];
  });
}
