import { z } from 'astro/zod';
import type { SiteRow } from '../../../tables/schema.ts';
import { dataFolderOf } from '../../edition.ts';
import type { EntityKind } from '../envelope.ts';
import { economySchema } from './economy-schema.ts';
import { mineralSchema } from './mineral-schema.ts';

const schemas = { mineral: mineralSchema, economy: economySchema } as const;
const titles = {
  mineral: 'One mineral: its profile, figures by year and source, results, and known errors of sources',
  economy: 'One economy: its groups, governance, figures by year and source, and results',
};

/** The JSON Schema (2020-12) of the file of a mineral or an economy, under its own address. */
export function entitySchema(site: SiteRow, kind: EntityKind) {
  const { $schema, ...body } = z.toJSONSchema(schemas[kind]);
  return { $schema, $id: `${dataFolderOf(site)}schemas/${kind}.json`, title: titles[kind], ...body };
}
