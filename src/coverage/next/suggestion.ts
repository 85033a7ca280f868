import type { ProfilePart } from '../profile.ts';
import type { Imported } from './imported.ts';
import type { Look } from './look.ts';

/** Goods of a stage that are traded under codes of the Harmonised System. */
interface TradedGoods {
  readonly stage: string;
  readonly as: Imported;
  readonly codes: readonly string[];
}

interface LackOfImports extends TradedGoods {
  readonly kind: 'no-imports' | 'few-importers';
  /** Reporters with imports that indicators use, and those of whose imports there are only such as none uses. */
  readonly importers: number;
  readonly aside: number;
  /** Reporters with imports of any mineral. */
  readonly reporters: number;
  readonly look: Look;
}

/** Something that is missing of a mineral, and where one might look for it. */
export type Suggestion =
  | { readonly kind: 'no-production'; readonly stage: string; readonly look: Look }
  | {
      readonly kind: 'old-production';
      readonly stage: string;
      /** The newest year here, and the newest that the publishers to look at reach for other minerals. */
      readonly last: number;
      readonly newest: number;
      readonly look: Look;
    }
  | LackOfImports
  | ({ readonly kind: 'basket' } & TradedGoods)
  | { readonly kind: 'profile'; readonly parts: readonly ProfilePart[] };

/** Something that is missing of an economy. */
export type EconomySuggestion =
  | { readonly kind: 'no-production' }
  | {
      readonly kind: 'no-imports';
      /** Minerals that its imports are known of, are not known of, and are known of under codes alone that none uses. */
      readonly has: number;
      readonly lacks: number;
      readonly aside: number;
      readonly look: Look;
    };
