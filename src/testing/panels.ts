import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type BuiltSite, fileOfPage, pagesOf, readBuilt } from './site.ts';

/** A number of a page of which the page itself does not say how it is known. */
export interface UntoldNumber {
  readonly page: string;
  readonly panel: string;
  readonly lacks: 'panel' | 'source' | 'formula or published value';
}

/** The words that head a panel's source, and those that head what a number is: its formula, or what was published. */
interface Heads {
  readonly source: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

const strings = z.object({
  provenance: z.object({ heads: z.object({ formula: z.string(), published: z.string(), source: z.string() }) }),
  mineral: z.object({ part: z.object({ formulaName: z.string(), source: z.string() }) }),
});

function headsOf(language: string): Heads {
  const file = join(import.meta.dirname, `../../content/strings/${language}.yaml`);
  const { provenance, mineral } = strings.parse(parse(readFileSync(file, 'utf8')));
  return {
    source: new Set([provenance.heads.source, mineral.part.source]),
    known: new Set([provenance.heads.formula, provenance.heads.published, mineral.part.formulaName]),
  };
}

/** What stands below a head of a panel, as HTML; empty where the panel has no such head. */
function below(panel: string, heads: ReadonlySet<string>): string {
  const entries = panel.matchAll(/<dt>(.*?)<\/dt><dd[^>]*>(.*?)(?=<dt>|<\/dl>)/gs);
  return [...entries].filter(([, head = '']) => heads.has(head)).map(([, , told = '']) => told)[0] ?? '';
}

const textIn = (html: string) => html.replaceAll(/<[^>]*>/g, '').trim();

/**
 * Numbers of which a page, fetched as text, holds no panel, or a panel without a source, or without formula and published
 * value. Their buttons name the panel that they open.
 */
export function untoldNumbers(site: BuiltSite): readonly UntoldNumber[] {
  const heads = new Map<string, Heads>();
  return pagesOf(site).flatMap((page) => {
    const html = readBuilt(site, fileOfPage(page));
    const language = /<html[^>]* lang="([a-z-]+)"/.exec(html)?.[1] ?? '';
    if (!heads.has(language)) heads.set(language, headsOf(language));
    const { source, known } = heads.get(language) ?? headsOf(language);
    const asked = new Set([...html.matchAll(/ popovertarget="([^"]+)"/g)].map(([, id = '']) => id));
    const parts = html.split(/<div id="(?=n\d+" class="panel")/).slice(1);
    const panels = new Map(parts.map((part) => [part.slice(0, part.indexOf('"')), part]));
    return [...asked].flatMap((id): readonly UntoldNumber[] => {
      const panel = panels.get(id);
      if (panel === undefined) return [{ page, panel: id, lacks: 'panel' }];
      if (!/ href="[^"]*sources\/[^"]+"/.test(below(panel, source))) return [{ page, panel: id, lacks: 'source' }];
      return textIn(below(panel, known)) === '' ? [{ page, panel: id, lacks: 'formula or published value' }] : [];
    });
  });
}
