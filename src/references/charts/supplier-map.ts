import type { ChartKind } from './kind.ts';
import { supplierShares } from './supplier-shares.ts';

/** Who supplies how much of one year, and where: what the bars need, the map needs. */
export const supplierMap: ChartKind = { ...supplierShares };
