import type { CollectionEntry } from 'astro:content';
import { resolve } from 'node:path';
import process from 'node:process';
import { textKey } from '../../tables/reading/read-keys.ts';
import { note } from '../../tables/reading/reads.ts';
import { type CompiledProse, compiledProse } from './compiled.ts';

/** The text of a briefing or of the page of an indicator, ready to be drawn. */
export function textOf(entry: CollectionEntry<'briefings'> | CollectionEntry<'indicators'>): CompiledProse {
  note(textKey(resolve(process.cwd(), entry.filePath ?? '')));
  return compiledProse(entry.body ?? '');
}
