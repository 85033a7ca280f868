import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tablesFolder } from '../tables/read.ts';
import { brokenLinks, repeatedIds } from './links.ts';
import { pagesWithScript, scriptFiles } from './scripts.ts';
import { type BuiltSite, buildSite, copyRoot, filesIn, readBuilt, runScript } from './site.ts';

const miniature = join(import.meta.dirname, 'miniature');
const base = '/sub/path/';

let site: BuiltSite;
beforeAll(() => {
  site = buildSite(copyRoot(miniature));
});
afterAll(() => rmSync(site.root, { recursive: true }));

/** One row of a published CSV as an object, found by the start of its line. */
function rowOf(table: string, start: string): Readonly<Record<string, string>> | undefined {
  const [header = '', ...lines] = readBuilt(site, `data/v1/${table}.csv`).split('\n');
  const line = lines.find((candidate) => candidate.startsWith(start));
  return line === undefined
    ? undefined
    : Object.fromEntries(header.split(',').map((name, at) => [name, line.split(',')[at] ?? '']));
}

describe('the tables of the miniature site', () => {
  test('hold the share of a partner, by hand 50 of 100', () => {
    expect(rowOf('indicators', 'partner-share.JPN.testium.metal.CHN.value.2024')).toMatchObject({
      value: '0.5',
      lower: '0.5',
      upper: '0.5',
      unit: 'share',
      sources: 'customs-2025',
    });
  });

  test('hold the concentration of imports, by hand 0.25 + 0.09 + 0.04', () => {
    expect(rowOf('indicators', 'hhi.JPN.testium.metal.value.2024')).toMatchObject({ value: '0.38', grade: 'A' });
  });

  test('hold the change against the baseline year, by hand 0.5 − 0.8', () => {
    expect(rowOf('indicators', 'change.partner-share.JPN.testium.metal.CHN.value.2024.2020')).toMatchObject({
      value: '-0.3',
      base_year: '2020',
    });
  });

  test('hold net import reliance, by hand 80 of 100', () => {
    expect(rowOf('indicators', 'net-import-reliance.USA.testium.metal.2024')).toMatchObject({ value: '0.8' });
  });

  test('give bounds and a reason where the publisher withholds', () => {
    expect(rowOf('indicators', 'net-import-reliance.USA.testium.metal.2023')).toMatchObject({
      value: '',
      lower: '0.95',
      upper: '1',
      reason: 'withheld',
    });
  });

  test('lead from a result to the line of YAML it rests on', () => {
    const input = rowOf('inputs', 'partner-share.JPN.testium.metal.CHN.value.2024,CHN');
    expect(input).toMatchObject({
      value: '50',
      file: 'data/supply/JPN/testium.yaml',
      path: '/imports/0/years/2024/CHN',
    });
    const lines = readFileSync(join(site.root, input?.['file'] ?? ''), 'utf8').split('\n');
    expect(lines[Number(input?.['line']) - 1]?.trim()).toBe('CHN: 50');
  });

  test('leave out the figures of a source that limits passing them on', () => {
    const imports = readBuilt(site, 'data/v1/imports.csv');
    expect(imports).not.toContain('customs-2025');
    expect(imports).toContain('survey-2025');
  });

  test('have the same rows in CSV and JSON', () => {
    for (const name of ['indicators', 'inputs', 'production', 'imports', 'minerals', 'sources']) {
      const csv = readBuilt(site, `data/v1/${name}.csv`).trimEnd().split('\n').length - 1;
      const json: unknown = JSON.parse(readBuilt(site, `data/v1/${name}.json`));
      expect(Array.isArray(json) ? json.length : -1, name).toBe(csv);
    }
  });
});

describe('the pages of the miniature site', () => {
  test('are all there', () => {
    for (const page of [
      'index.html',
      '404.html',
      'briefings/index.html',
      'briefings/first/index.html',
      'minerals/index.html',
      'minerals/testium/index.html',
      'economies/index.html',
      'economies/jpn/index.html',
      'economies/usa/index.html',
      'indicators/index.html',
      'indicators/hhi/index.html',
      'sources/index.html',
      'sources/survey-2025/index.html',
      'data/index.html',
    ]) {
      expect(site.files, page).toContain(page);
    }
  });

  test('say in a briefing what the tables say', () => {
    const briefing = readBuilt(site, 'briefings/first/index.html');
    expect(briefing).toMatch(/China supplies[\s\S]{0,400}?50%/);
    expect(briefing).toMatch(/China mined[\s\S]{0,400}?900/);
    expect(briefing).toMatch(/over 95%/);
    expect(briefing).toContain('Survey of Nowhere');
  });

  test('draw every chart of the briefing, with its numbers as a table', () => {
    const briefing = readBuilt(site, 'briefings/first/index.html');
    expect(briefing.match(/<figure/g)).toHaveLength(3);
    expect(briefing.match(/<svg[^>]*role="img"/g)?.length).toBeGreaterThanOrEqual(3);
    expect(briefing.match(/<figure[\s\S]*?<table[\s\S]*?<\/figure>/g)).toHaveLength(3);
  });

  test('lead from each number to the line to correct', () => {
    const briefing = readBuilt(site, 'briefings/first/index.html');
    expect(briefing).toMatch(
      /https:\/\/example\.org\/tests\/miniature\/(edit|blob)\/main\/data\/supply\/JPN\/testium\.yaml/,
    );
  });

  test('hold no link that leads nowhere, under a sub-path too', () => {
    expect(brokenLinks(site, base)).toEqual([]);
  });

  test('never use an id twice on one page', () => {
    expect(repeatedIds(site)).toEqual([]);
  });

  test('say which policy they keep, and hold no style or handler that it forbids', () => {
    const pages = site.files.filter((file) => file.endsWith('.html'));
    for (const page of pages) {
      const html = readBuilt(site, page);
      const policy =
        /<meta http-equiv="Content-Security-Policy" content="(default-src 'self';[^"]*)">/.exec(html)?.[1] ?? '';
      expect(policy, page).not.toMatch(/'unsafe-(inline|eval)'/);
      for (const [, written = ''] of html.matchAll(/<style>(.*?)<\/style>/gs)) {
        // Rules in a drawing are text as any other, in which two signs are written by their names.
        const css = written.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
        expect(policy, page).toContain(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
      }
      expect(html.match(/<style[^>]|<[a-z][^>]*\s(?:style|on[a-z]+)=/), page).toBeNull();
    }
  });

  test('are shared with a picture of the usual size that was built, each by its whole address', () => {
    const pages = site.files.filter((file) => /^(briefings|minerals|economies|maps)\/[^/]+\/index\.html$/.test(file));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      const [, path = ''] =
        /<meta property="og:image" content="https:\/\/example\.org\/sub\/path\/([^"]+)">/.exec(readBuilt(site, page)) ??
        [];
      const png = readFileSync(join(site.dist, path));
      // PNG, section 11.2.2: width and height follow the name of the first chunk.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], page).toEqual([1200, 630]);
    }
    expect(readBuilt(site, 'briefings/first/index.html')).toContain('/pictures/briefings/first.png"');
    // A page without a picture of its own has that of its first chart.
    expect(readBuilt(site, 'maps/testium/index.html')).toContain(
      '/pictures/charts/supplier-map.testium.mine.2024.png"',
    );
  });

  test('come with headers for their own base path', () => {
    const headers = readBuilt(site, '_headers');
    expect(headers).toMatch(/^\/sub\/path\/\*\n {2}Content-Security-Policy: default-src 'self'/);
    expect(headers).toContain("/sub/path/minerals/*\n  Content-Security-Policy: frame-ancestors 'self'");
  });

  test('ship no script but that of the search', () => {
    expect(pagesWithScript(site)).toEqual(['search/']);
    expect(scriptFiles(site)).toHaveLength(1);
  });
});

describe('the same data', () => {
  test('give the same bytes, page by page', () => {
    const again = buildSite(copyRoot(miniature));
    expect(again.files).toEqual(site.files);
    for (const file of site.files) {
      const [first, second] = [site, again].map(({ dist }) => readFileSync(join(dist, file)));
      expect(first?.equals(second ?? Buffer.of()), file).toBe(true);
    }
    rmSync(again.root, { recursive: true });
  });
});

describe('a mistake', () => {
  function broken(file: string, from: string, to: string): string {
    const root = copyRoot(miniature);
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(root, file), text.replace(from, to));
    return root;
  }

  test('in the data stops the build with its place, and leaves nothing behind', () => {
    const root = broken('data/supply/JPN/testium.yaml', 'CHN: 50', 'CHN: fifty');
    const { code, output } = runScript('build', root);
    expect(code).toBe(1);
    expect(output).toContain('data/supply/JPN/testium.yaml:14:9 not-a-figure');
    expect(existsSync(join(root, 'dist'))).toBe(false);
    expect(existsSync(tablesFolder(root))).toBe(false);
    const kept = readdirSync(join(import.meta.dirname, '..', '..', '.lodestone'));
    expect(kept.filter((name) => name.startsWith('site-'))).toEqual([]);
    rmSync(root, { recursive: true });
  });

  test('in a reference stops the build with line, column and the nearest right id', () => {
    const root = broken(
      'content/briefings/first.mdx',
      'mineral="testium" stage="metal" partner',
      'mineral="testum" stage="metal" partner',
    );
    const { code, output } = runScript('build', root);
    expect(code).toBe(1);
    // Line 14 of the file; the value begins after `- China supplies <Value indicator="partner-share" reporter="JPN" mineral="`.
    expect(output).toContain('content/briefings/first.mdx:14:75 unknown-mineral  There is no mineral called "testum".');
    expect(output).toContain('Did you mean "testium"?');
    expect(existsSync(join(root, 'dist'))).toBe(false);
    rmSync(root, { recursive: true });
  });

  test('is told by check, which writes nothing', () => {
    const root = broken('data/production/testium.yaml', 'CHN: 900', 'CHN: 9000');
    const before = filesIn(root);
    const { code, output } = runScript('check', root);
    expect(code).toBe(1);
    expect(output).toContain('parts-over-total');
    expect(filesIn(root)).toEqual(before);
    rmSync(root, { recursive: true });
  });
});

test('every figure leads to the line that begins with its own key', () => {
  const rows: unknown = JSON.parse(readBuilt(site, 'data/v1/figures.json'));
  const places = rows as readonly { readonly economy: string; readonly file: string; readonly line: number }[];
  expect(places.length).toBeGreaterThan(20);
  for (const { economy, file, line } of places) {
    const written = readFileSync(join(site.root, file), 'utf8').split('\n')[line - 1];
    expect(written?.trim().startsWith(`${economy}:`), `${file}:${line}`).toBe(true);
  }
});
