import type { Quantity } from '../domain/quantity.ts';
import type { Method, Result } from '../domain/result.ts';

/** A result as the input of another: its interval, without a point where it has none; `null` where nothing is known. */
export function quantityOf(result: Result): Quantity | null {
  if (result.kind === 'value') return { value: result.value, lower: result.lower, upper: result.upper };
  if (result.lower === undefined || result.upper === undefined) return null;
  return { value: null, lower: result.lower, upper: result.upper };
}

/** How the bounds of a result were found, for the input that it becomes; nothing where they are exact, or not known. */
export function methodOf({ method = 'exact' }: Result): { readonly method?: Method } {
  return method === 'exact' ? {} : { method };
}
