import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Session } from '../reading/session.ts';
import { literal } from '../reading/sql-text.ts';

const where = z.record(z.string(), z.union([z.string(), z.array(z.string())])).catch({});
const asking = z.object({ where: where.optional(), series: z.array(z.object({ where: where.optional() })) });

/**
 * Makes the table `asked` (`column`, `value`): every value that these mappings ask of a column by `where`. A query over
 * hundreds of millions of rows can leave there what no series will take. Empty for mappings that ask for none.
 *
 * @param mappings texts in YAML; one that is no mapping asks for nothing here, and is told of where it is read
 */
export async function createAskedTable(mappings: readonly string[], { connection }: Session): Promise<void> {
  await connection.run('create or replace temp table asked ("column" varchar, value varchar)');
  const rows = mappings.flatMap(askedBy).map(([column, value]) => `(${literal(column)}, ${literal(value)})`);
  if (rows.length > 0) await connection.run(`insert into asked select distinct * from (values ${rows.join(', ')})`);
}

function askedBy(mapping: string): readonly (readonly [column: string, value: string])[] {
  const read = asking.safeParse(parse(mapping, { strict: false, logLevel: 'silent' }));
  if (!read.success) return [];
  const all = [read.data, ...read.data.series].flatMap((each) => Object.entries(each.where ?? {}));
  return all.flatMap(([column, values]) => [values].flat().map((value) => [column, value] as const));
}
