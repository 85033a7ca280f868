import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../../components/edition.ts';
import { csvOf } from '../../../publishing/package/facts.ts';
import { notesOf, parquetOf } from '../../../publishing/parquet/parquet.ts';
import { type TableName, tableNames } from '../../../tables/schema.ts';

export const getStaticPaths = (() =>
  tableNames.map((table) => ({ params: { table }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: TableName }> = async ({ props: { table } }) =>
  new Response(await parquetOf(table, csvOf(table), notesOf(edition(), table)));
