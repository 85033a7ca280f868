import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';
import { type BriefingPage, briefingPages } from '../src/pdf/briefing-pages.ts';
import { printBriefings } from '../src/pdf/print.ts';
import { openTables } from '../src/tables/read.ts';
import { rootFrom } from './root.ts';

function asked() {
  try {
    return parseArgs({ options: { root: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('Usage: npm run pdf -- [<briefing>…] [--root <folder>]');
    process.exit(2);
  }
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** What is wrong with the names of briefings that were asked for, a line each. */
function unknownAmong(named: readonly string[], pages: readonly BriefingPage[]): readonly string[] {
  const ids = [...new Set(pages.map(({ id }) => id))];
  return named
    .filter((name) => !ids.includes(name))
    .map((name) => {
      const near = ids.length === 0 ? '' : closest(name, ids);
      const hint =
        near !== '' && distance(name, near) <= 3 ? `Did you mean "${near}"?` : `There are: ${ids.join(', ')}.`;
      return `No briefing called "${name}" was built. ${hint}`;
    });
}

const { values, positionals } = asked();
const root = rootFrom(values.root);
if (!existsSync(join(root, 'dist', 'index.html'))) fail('There is no site to print yet: run npm run build first.');
const [site] = openTables(root).site;
if (site === undefined) fail('There is no site to print yet: run npm run build first.');
const pages = briefingPages(root, site.languages.split(' '));
const unknown = unknownAmong(positionals, pages);
if (unknown.length > 0) fail(unknown.join('\n'));
const meant = positionals.length === 0 ? pages : pages.filter(({ id }) => positionals.includes(id));
for (const { file, pages: count, bytes } of await printBriefings(root, site, meant))
  console.log(`dist/${file}: ${count} ${count === 1 ? 'page' : 'pages'}, ${Math.ceil(bytes / 1000)} kB`);
