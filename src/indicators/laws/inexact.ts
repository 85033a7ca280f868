import type { Quantity } from '../../domain/quantity.ts';
import { type Path, places } from './sensible.ts';

/** A quantity and where it stands. */
export interface Found {
  readonly path: Path;
  readonly quantity: Quantity;
}

function isQuantity(json: unknown): json is Quantity {
  return typeof json === 'object' && json !== null && 'lower' in json && 'upper' in json && 'value' in json;
}

function at(json: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, key) => new Map(Object.entries(inside ?? {})).get(key), json);
}

/** Every quantity of an input that is not exact, wherever it stands: suppliers, residuals, terms, shares, weights. */
export function inexact(json: unknown): readonly Found[] {
  return places(json).flatMap((path) => {
    const quantity = at(json, path);
    return isQuantity(quantity) && quantity.lower !== quantity.upper ? [{ path, quantity }] : [];
  });
}
