import { hash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { units } from '../domain/unit.ts';
import type { Edition } from '../tables/pieces/edition.ts';
import { editionIn, editionIndexSchema, indexOf } from '../tables/pieces/edition-index.ts';
import { tablesFolder } from '../tables/read.ts';
import type { DataDigests } from './data-digests.ts';
import { programDigest } from './program.ts';
import { roomsOfTables } from './rooms.ts';
import { openSealed, seal } from './sealed.ts';
import { stateOfTables } from './table-state.ts';

const quantitySchema = z.object({ value: z.number().nullable(), lower: z.number(), upper: z.number().nullable() });

const qualities = ['reported', 'estimated', 'withheld', 'bounded', 'not-reported', 'computed'] as const;
const methods = ['exact', 'outer', 'monte-carlo'] as const;

const commoditySchema = z.object({
  ...{ reporter: z.string(), mineral: z.string(), stage: z.string(), source: z.string() },
  ...{ measure: z.enum(['quantity', 'value', '']), year: z.number(), unit: z.enum(units) },
  ...{ coverage: z.number(), estimated: z.number() },
  whole: z.object({
    ...{ input: z.string(), quantity: quantitySchema.nullable(), unit: z.string(), year: z.number() },
    ...{ quality: z.enum(qualities), source: z.string(), file: z.string(), path: z.string(), line: z.number() },
    method: z.enum(methods).exactOptional(),
  }),
});

/** What the rest of an edition needs to know of a mineral whose files are not read again. */
const mineralSchema = z.object({
  ...{ series: z.number(), results: z.number() },
  peers: z.object({ used: z.array(z.string()).readonly(), all: z.array(z.string()).readonly() }),
  /** Economies that its figures mention. */
  mentioned: z.array(z.string()).readonly(),
  commodities: z.array(commoditySchema).readonly(),
});
export type KnownMineral = z.infer<typeof mineralSchema>;

const recordSchema = z.object({
  digests: z.object({ shared: z.string(), minerals: z.record(z.string(), z.string()) }),
  asOf: z.string(),
  economies: z.array(z.string()),
  minerals: z.record(z.string(), mineralSchema),
  ofEconomies: z.number(),
  across: z.number(),
  index: editionIndexSchema,
  files: z.string(),
});

/** An edition that was made of data without mistakes, and what must be known to make the next one of it. */
export interface KnownEdition {
  readonly edition: Edition;
  readonly digests: DataDigests;
  /** Day that ages are counted to. */
  readonly asOf: string;
  /** Codes of all economies, in their order. */
  readonly economies: readonly string[];
  readonly minerals: ReadonlyMap<string, KnownMineral>;
  /** Number of results about economies as such, and of those across minerals. */
  readonly ofEconomies: number;
  readonly across: number;
}

/**
 * The edition whose tables stand below `root`, where this program wrote them and nobody touched them since; `undefined`
 * where that is not known.
 */
export function editionWritten(root: string, folder: string): KnownEdition | undefined {
  const text = openSealed(fileOf(folder, root), programDigest(roomsOfTables));
  if (text === undefined) return undefined;
  const { index, files, digests, minerals, ...rest } = recordSchema.parse(JSON.parse(text));
  if (files !== stateOfTables(root)) return undefined;
  return {
    ...rest,
    digests: { shared: digests.shared, minerals: new Map(Object.entries(digests.minerals)) },
    minerals: new Map(Object.entries(minerals)),
    edition: editionIn(tablesFolder(root), index),
  };
}

/** Keeps that the tables below `root` are those of an edition. */
export function keepEdition(known: KnownEdition, root: string, folder: string): void {
  const { edition, digests, minerals, ...rest } = known;
  const record: z.infer<typeof recordSchema> = {
    ...{ ...rest, economies: [...rest.economies], files: stateOfTables(root), index: indexOf(edition) },
    digests: { shared: digests.shared, minerals: Object.fromEntries(digests.minerals) },
    minerals: Object.fromEntries(minerals),
  };
  seal(fileOf(folder, root), JSON.stringify(record), programDigest(roomsOfTables));
}

function fileOf(folder: string, root: string): string {
  return join(folder, `edition-${hash('sha256', resolve(root)).slice(0, 16)}`);
}
