import type { APIRoute, GetStaticPaths } from 'astro';
import { edition, keyed } from '../../../components/edition.ts';
import { csvOf } from '../../../publishing/package/facts.ts';
import { notesOf, parquetOf } from '../../../publishing/parquet/parquet.ts';
import { wholeKey } from '../../../tables/reading/read-keys.ts';
import { note } from '../../../tables/reading/reads.ts';
import { type TableName, tableNames } from '../../../tables/schema.ts';

export const getStaticPaths = (() =>
  keyed(tableNames.map((table) => ({ params: { table }, props: { table } })))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: TableName }> = async ({ props: { table } }) => {
  note(wholeKey(table));
  return new Response(await parquetOf(table, csvOf(table), notesOf(edition(), table)));
};
