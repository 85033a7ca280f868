import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { type Built, build, write } from './build.ts';
import { finishSite, type Published } from './finish-site.ts';
import { keptFolder } from './kept/kept-folder.ts';
import { type KeptPages, keptPages } from './kept-pages/kept-pages.ts';
import { lastGoodPage } from './last-good-page.ts';
import { tablesFolder } from './tables/read.ts';

/** Milliseconds that a burst of saves may take before the tables are built again. */
const settle = 30;

/** What a walk has to say, without its tables: once written they are read from the disk, and take hundreds of megabytes. */
type Told = Omit<Built, 'tables' | 'known'>;

function countOf(built: Told): string {
  const count = built.problems.length;
  return count === 1 ? '1 mistake in data or content.' : `${count} mistakes in data and content.`;
}

/** Builds the tables at the start of a command. Mistakes end a build; `dev` goes on with the last good tables, if any. */
function start(root: string, mayGoOn: boolean): Told {
  const whole = build(root, { kept: keptFolder });
  const { tables, known: _, ...built } = whole;
  if (built.problems.length === 0 && tables) {
    write(root, whole, keptFolder);
    return built;
  }
  console.error(`${built.report}\n\n${countOf(built)} Nothing was written.`);
  if (!mayGoOn || !existsSync(join(tablesFolder(root), 'site.json'))) process.exit(1);
  return built;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML: an author's line holds angle brackets, and Astro's overlay takes the code it shows as markup. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/**
 * Forgets what Astro's `dev` keeps of the content of another root: it keeps it beside Lodestone's own code, whatever the
 * root is, and would look for pages that are not there.
 */
function forgetOtherRoot(root: string, kept: URL): void {
  const marker = new URL('lodestone-root', kept);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === root) return;
  for (const name of ['data-store.json', 'content-modules.mjs', 'content-assets.mjs'])
    rmSync(new URL(name, kept), { force: true });
  mkdirSync(kept, { recursive: true });
  writeFileSync(marker, root);
}

/** The overlay that the page shows: the first mistake with its hint and place to open, and all as the terminal has them. */
function overlay(root: string, built: Told) {
  const [first] = built.problems;
  if (first === undefined) throw new Error('no problem to show');
  const { file, line, column } = first.place;
  const place = { file: join(root, file), line, column };
  const err = {
    name: 'Lodestone',
    title: countOf(built),
    plugin: 'lodestone',
    message: `${file}:${line}:${column} ${first.code}  ${first.message}`,
    hint: first.hint,
    highlightedCode: `<pre>${escaped(built.report)}</pre>`,
    frame: built.report,
    stack: built.report,
    loc: place,
    id: place.file,
  };
  return { type: 'error' as const, err };
}

function rebuild(root: string, server: ViteDevServer, logger: AstroIntegrationLogger): Told {
  const whole = build(root, { kept: keptFolder });
  const { tables, known: _, ...built } = whole;
  if (built.problems.length > 0 || !tables) {
    logger.error(`${countOf(built)} The last good page stays.\n\n${built.report}\n`);
    server.ws.send(overlay(root, built));
    return built;
  }
  if (write(root, whole, keptFolder)) logger.info('Tables written.');
  server.ws.send({ type: 'full-reload', path: '*' });
  return built;
}

/**
 * Watches data and content: a change rewrites the tables and reloads the page, a mistake shows in it and stays shown. A
 * page asked for while a change waits gets the tables that hold it.
 */
function watch(root: string, server: ViteDevServer, logger: AstroIntegrationLogger, first: Told | undefined): void {
  let last = first;
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    last = rebuild(root, server, logger);
  };
  server.watcher.add(['data', 'content'].map((folder) => join(root, folder)));
  server.watcher.on('all', (_event, file) => {
    if (!/^(data|content)[\\/]/.test(relative(root, file))) return;
    clearTimeout(timer);
    timer = setTimeout(flush, settle);
  });
  server.middlewares.use((_request, _response, next) => {
    if (timer !== undefined) flush();
    next();
  });
  server.middlewares.use(lastGoodPage(() => last !== undefined && last.problems.length > 0));
  server.ws.on('connection', () => {
    if (last && last.problems.length > 0) server.ws.send(overlay(root, last));
  });
}

/**
 * Runs the walk from data to tables whenever Astro starts, and in `dev` whenever a file below `data/` or `content/`
 * changes, so that no command can render stale numbers.
 *
 * @param root the folder that holds `data/` and `content/`
 */
export function lodestone(root: string): AstroIntegration {
  let first: Told | undefined;
  let published: Published = { base: '/' };
  let isBuild = false;
  let pages: KeptPages | undefined;
  return {
    name: 'lodestone',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'dev') forgetOtherRoot(root, new URL('.astro/', config.root));
        if (command !== 'preview') first = start(root, command === 'dev');
        isBuild = command === 'build';
      },
      'astro:config:done': ({ config }) => {
        published = config;
        const dist = process.env['LODESTONE_DIST'];
        const isFresh = process.env['LODESTONE_FRESH'] === 'yes';
        // Before Astro reads the prose, of which it is to make ready only what some page shows.
        if (isBuild && dist !== undefined)
          pages = keptPages({ root, dist, site: config.site, base: config.base, isFresh });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (pages !== undefined) setPrerenderer(pages.prerenderer);
      },
      'astro:build:done': async ({ dir, logger }) => {
        await finishSite(root, dir, published, pages?.putBack);
        for (const line of pages?.close(fileURLToPath(dir)) ?? []) logger.info(line);
      },
      'astro:server:setup': ({ server, logger }) => watch(root, server, logger, first),
    },
  };
}
