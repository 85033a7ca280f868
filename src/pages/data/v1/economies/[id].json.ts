import type { APIRoute, GetStaticPaths } from 'astro';
import { edition, keyed } from '../../../../components/edition.ts';
import { economyFile } from '../../../../publishing/entities/economy-file.ts';
import { published } from '../../../../publishing/json.ts';
import { economiesTold } from '../../../../tables/economies-told.ts';
import type { Row } from '../../../../tables/schema.ts';

export const getStaticPaths = (() =>
  keyed(
    edition().tables.economies.map((economy) => ({
      params: { id: economy.id },
      props: { economy },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ economy: Row<'economies'> }> = ({ props }) => {
  const query = edition();
  return new Response(published(economyFile(query, props.economy, economiesTold(query).has(props.economy.id))));
};
