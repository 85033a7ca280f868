import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentFolder } from './content-folder.ts';
import { proseLoader } from './prose-loader.ts';

const root = process.env['LODESTONE_ROOT'] ?? process.cwd();
const folder = (kind: 'briefings' | 'indicators') => proseLoader(contentFolder(root, kind));
const day = z.union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))]);

const briefings = defineCollection({
  loader: folder('briefings'),
  schema: z.strictObject({
    title: z.coerce.string(),
    /** What is new and why it matters, most important first. */
    summary: z.coerce.string(),
    date: day,
    updated: day.optional(),
    /** Ids of minerals. */
    topics: z.array(z.string()),
    /** Economies whose supply it is about. */
    reporters: z.array(z.string()),
  }),
});

const indicators = defineCollection({
  loader: folder('indicators'),
  schema: z.strictObject({
    title: z.coerce.string(),
    /** The question it answers. */
    summary: z.coerce.string(),
    /** Place in the list of indicators. */
    order: z.number(),
  }),
});

export const collections = { briefings, indicators };
