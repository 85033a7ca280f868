import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which folder of `src` (or file in it) may import which: data walk to the right, and no step reaches back. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  problem: ['problem-frame'],
  'problem-frame': ['problem'],
  domain: [],
  dataset: ['domain', 'problem', 'problem-frame'],
  indicators: ['domain'],
  agreement: ['domain', 'indicators', 'problem'],
  vectors: ['domain', 'indicators', 'problem'],
  compute: ['domain', 'indicators'],
  tables: ['agreement', 'domain', 'indicators', 'compute'],
  references: ['tables', 'domain', 'problem', 'dataset'],
  importing: ['domain', 'problem', 'dataset'],
  charts: ['tables', 'domain', 'text'],
  'indicator-files': ['indicators', 'problem', 'vectors'],
  kept: ['dataset', 'domain', 'tables'],
  'kept-pages': ['content-folder', 'kept', 'references', 'tables'],
  walk: ['agreement', 'compute', 'dataset', 'domain', 'kept', 'problem', 'references', 'tables'],
  browser: [],
  audit: ['browser'],
  'page-styles': [],
  typefaces: [],
  pictures: ['charts', 'text', 'typefaces'],
  pdf: ['browser', 'tables', 'text', 'typefaces'],
  bench: ['build', 'dataset', 'domain', 'importing', 'indicators', 'kept', 'tables', 'vectors'],
  build: [
    'agreement',
    'compute',
    'content-folder',
    'dataset',
    'indicator-files',
    'indicators',
    'kept',
    'problem',
    'references',
    'tables',
    'vectors',
    'walk',
  ],
  'content-folder': [],
  'finish-site': ['page-styles', 'publishing', 'references', 'tables', 'text'],
  integration: ['build', 'finish-site', 'kept', 'kept-pages', 'last-good-page', 'tables'],
  'last-good-page': [],
  text: ['tables', 'domain', 'references'],
  components: ['domain', 'tables', 'charts', 'pictures', 'text', 'styles', 'references', 'publishing', 'coverage'],
  layouts: ['tables', 'text', 'components', 'styles', 'publishing'],
  pages: [
    'tables',
    'pictures',
    'references',
    'charts',
    'text',
    'components',
    'layouts',
    'styles',
    'publishing',
    'coverage',
  ],
  'content.config': ['content-folder', 'prose-loader'],
  'prose-loader': [],
  coverage: ['tables', 'text', 'domain'],
  publishing: ['tables', 'text', 'domain'],
  testing: ['browser', 'build', 'dataset', 'domain', 'tables', 'problem'],
};

const source = import.meta.dirname;

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro)$/.test(file) && !file.endsWith('.test.ts'))
  .map((file) => file.split(sep).join('/'));

/** The folder of `src` that a path lies in, or the name of a file directly in it. */
function roomOf(path: string): string {
  const [first = ''] = path.split('/');
  return first.replace(/\.(test\.)?ts$/, '');
}

function roomsImportedBy(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)]
    .map(([, target = '']) =>
      relative(source, join(source, file, '..', target))
        .split(sep)
        .join('/'),
    )
    .map(roomOf)
    .filter((room) => room !== roomOf(file));
}

describe('imports', () => {
  test.each(files)('%s imports only from the rooms to its left', (file) => {
    const allowed = arrows[roomOf(file)];
    expect(allowed, `${roomOf(file)} is not a room of the house`).toBeDefined();
    expect(roomsImportedBy(file).filter((room) => !allowed?.includes(room))).toEqual([]);
  });
});
