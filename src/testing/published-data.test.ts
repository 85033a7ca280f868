import { exec, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedSite, serve } from './serve.ts';
import { type BuiltSite, buildSite, copyRoot, readBuilt } from './site.ts';

// The lines that the Data page gives, run as they stand there, against the site as it is served. R is not on the
// machines that run these tests: its line is only read by people.
const base = '/sub/path/';
const published = 'https://example.org/sub/path/';

let site: BuiltSite;
let served: ServedSite;
let folder: string;
beforeAll(async () => {
  site = buildSite(copyRoot(join(import.meta.dirname, 'miniature')));
  served = await serve(site, base);
  folder = mkdtempSync(join(tmpdir(), 'lodestone-lines-'));
});
afterAll(async () => {
  await served.stop();
  rmSync(site.root, { recursive: true });
  rmSync(folder, { recursive: true });
});

const marks: Readonly<Record<string, string>> = { '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** A line of the Data page as a reader copies it. */
function lineOf(tool: string): string {
  const [, line = ''] = new RegExp(`id="line-${tool}"[^>]*>([^<]*)<`).exec(readBuilt(site, 'data/index.html')) ?? [];
  return line.replaceAll(/&quot;|&#39;|&lt;|&gt;|&amp;/g, (mark) => marks[mark] ?? mark);
}

/** Whether a program is on this machine. */
function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

/** What a line prints when a shell runs it, its addresses leading to the served site. The server is in this process. */
async function run(line: string): Promise<string> {
  const { stdout } = await promisify(exec)(line.replaceAll(published, served.address), { cwd: folder });
  return stdout;
}

describe('the lines of the Data page', () => {
  test.skipIf(!isThere('curl'))('fetch a table with curl, byte for byte', async () => {
    await run(lineOf('curl'));
    expect(readFileSync(join(folder, 'indicators.csv'), 'utf8')).toBe(readBuilt(site, 'data/v1/indicators.csv'));
  });

  test.skipIf(!isThere('python3'))(
    'list the series of a mineral with Python: the one of the miniature data',
    async () => {
      // Two years of four figures each stand in the miniature production file.
      expect((await run(lineOf('python'))).trim()).toBe("[('mine', 'survey-2025', 't', 8)]");
    },
  );

  test('ask a Parquet file with DuckDB: the three producers of 2024 first, the largest ahead', async () => {
    const [, sql = ''] = /^duckdb -c "(.*)"$/.exec(lineOf('duckdb')) ?? [];
    const local = sql.replaceAll(published, `${site.dist}/`);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const rows = (await connection.runAndReadAll(local)).getRowsJson();
    connection.closeSync();
    expect(rows.slice(0, 3)).toEqual([
      ['CHN', 900, 't', 'survey-2025'],
      ['AUS', 150, 't', 'survey-2025'],
      ['USA', 150, 't', 'survey-2025'],
    ]);
  });

  test('name a table and a mineral that R finds, too', () => {
    expect(lineOf('r')).toContain(`read.csv("${published}data/v1/production.csv")`);
    expect(readBuilt(site, 'data/v1/production.csv')).toContain('\ntestium,');
  });
});

describe('the published files', () => {
  test('are all that the data package names', () => {
    const { resources } = JSON.parse(readBuilt(site, 'data/v1/datapackage.json'));
    const paths = resources.flatMap(({ path, alternates }: { path: string; alternates: { path: string }[] }) => [
      path,
      ...alternates.map((alternate) => alternate.path),
    ]);
    expect(paths.length).toBeGreaterThan(60);
    expect(paths.filter((path: string) => !site.files.includes(`data/v1/${path}`))).toEqual([]);
  });

  test('give each mineral and each economy a file', () => {
    for (const kind of ['minerals', 'economies']) {
      const rows: readonly { id: string }[] = JSON.parse(readBuilt(site, `data/v1/${kind}.json`));
      expect(rows.length).toBeGreaterThan(0);
      for (const { id } of rows) expect(site.files).toContain(`data/v1/${kind}/${id}.json`);
    }
  });

  test('are told to search services where they are', () => {
    const page = readBuilt(site, 'minerals/testium/index.html');
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    const { distribution } = JSON.parse(text);
    for (const { contentUrl } of distribution) expect(site.files).toContain(contentUrl.replace(published, ''));
  });
});
