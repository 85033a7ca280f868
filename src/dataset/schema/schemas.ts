import type { z } from 'astro/zod';
import { factorSchema, factorsFileSchema } from './content-factor.ts';
import { correctionSchema, correctionsFileSchema } from './correction.ts';
import { sourcingSchema, tradeParametersSchema, usesSchema } from './criticality.ts';
import { blocSchema, economySchema, siteSchema, sourceSchema } from './documents.ts';
import { mineralSchema } from './mineral.ts';
import type { Names } from './names.ts';
import { omissionSchema } from './omission.ts';
import {
  balanceSchema,
  governanceFileSchema,
  governanceSchema,
  productionFileSchema,
  productionSchema,
  supplyFileSchema,
  tradeSchema,
} from './series.ts';
import { targetSchema } from './target.ts';
import { termsSchema } from './terms.ts';

/** A schema in two forms: one that knows which ids exist, and one that lets any mention pass. */
export interface Schema<T> {
  readonly strict: z.ZodType<T>;
  readonly lenient: () => z.ZodType<T>;
}

/** The schemas of all kinds of files and series, built once for a dataset: building one costs more than using it. */
export function schemasFor(names: Names) {
  const schema = <T>(schemaFor: (names: Names | undefined) => z.ZodType<T>): Schema<T> => ({
    strict: schemaFor(names),
    lenient: () => schemaFor(undefined),
  });
  return {
    site: schema(siteSchema),
    source: schema(sourceSchema),
    economy: schema(economySchema),
    bloc: schema(blocSchema),
    mineral: schema(mineralSchema),
    omission: schema(omissionSchema),
    terms: schema(termsSchema),
    factor: schema(factorSchema),
    factorsFile: schema(factorsFileSchema),
    correction: schema(correctionSchema),
    correctionsFile: schema(correctionsFileSchema),
    productionFile: schema(productionFileSchema),
    supplyFile: schema(supplyFileSchema),
    governanceFile: schema(governanceFileSchema),
    production: remembered((mineral) => schema((known) => productionSchema(known, mineral))),
    trade: remembered((mineral) => schema((known) => tradeSchema(known, mineral))),
    balance: remembered((mineral) => schema((known) => balanceSchema(known, mineral))),
    sourcing: remembered((mineral) => schema((known) => sourcingSchema(known, mineral))),
    uses: schema(usesSchema),
    tradeParameters: remembered((mineral) => schema((known) => tradeParametersSchema(known, mineral))),
    governance: schema(governanceSchema),
    target: remembered((mineral) => schema((known) => targetSchema(known, mineral))),
  };
}

export type Schemas = ReturnType<typeof schemasFor>;

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
