import type { APIRoute, GetStaticPaths } from 'astro';
import { edition, keyed } from '../../../../components/edition.ts';
import type { EntityKind } from '../../../../publishing/entities/envelope.ts';
import { entitySchema } from '../../../../publishing/entities/schema/documented.ts';
import { published } from '../../../../publishing/json.ts';

const kinds = ['mineral', 'economy'] as const;

export const getStaticPaths = (() =>
  keyed(kinds.map((kind) => ({ params: { kind }, props: { kind } })))) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: EntityKind }> = ({ props }) =>
  new Response(published(entitySchema(edition().site, props.kind)));
