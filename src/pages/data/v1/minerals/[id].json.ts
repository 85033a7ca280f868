import type { APIRoute, GetStaticPaths } from 'astro';
import { edition, keyed } from '../../../../components/edition.ts';
import { mineralFile } from '../../../../publishing/entities/mineral-file.ts';
import { published } from '../../../../publishing/json.ts';
import type { MineralRow } from '../../../../tables/schema.ts';

export const getStaticPaths = (() =>
  keyed(
    edition().tables.minerals.map((mineral) => ({
      params: { id: mineral.id },
      props: { mineral },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ mineral: MineralRow }> = ({ props }) =>
  new Response(published(mineralFile(edition(), props.mineral)));
