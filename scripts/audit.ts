import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { judgedPage } from '../src/audit/lighthouse.ts';
import { typicalPages } from '../src/audit/page-types.ts';
import { type Audited, misses, reportText } from '../src/audit/report.ts';
import { type Visit, visitPage } from '../src/audit/visit.ts';
import { measuresOf } from '../src/audit/weigh.ts';
import { freePort } from '../src/browser/free-port.ts';
import { launchBrowser } from '../src/browser/launch.ts';
import { serveFolder } from '../src/browser/serve-folder.ts';
import { openTables } from '../src/tables/read.ts';
import { rootFrom } from './root.ts';

const options = {
  root: { type: 'string' },
  lighthouse: { type: 'boolean' },
  times: { type: 'string' },
  only: { type: 'string' },
} as const;

function asked() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('Usage: npm run audit -- [--lighthouse] [--times <runs>] [--only <type of page>] [--root <folder>]');
    process.exit(2);
  }
}

const { root: folder, lighthouse = false, times: runs = '3', only } = asked();
const root = rootFrom(folder);
const dist = join(root, 'dist');
const [site] = existsSync(join(dist, 'index.html')) ? openTables(root).site : [];
if (site === undefined) {
  console.error('There is no site to audit yet: run npm run build first.');
  process.exit(1);
}
const times = Number(runs);
const all = typicalPages(dist, site.languages.split(' '));
const typical = all.filter(
  ({ type, page }) => type !== '404.html' && (only === undefined || type === only || page === only),
);
const served = await serveFolder(dist, site.base);
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
const audited: Audited[] = [];
try {
  // The first page a browser opens pays for its start.
  await visitPage(browser, served.address);
  for (const each of typical) {
    // Hosts have compressed a page before anyone asks for it.
    await fetch(served.address + each.page, { headers: { 'Accept-Encoding': 'br' } });
    const visits: Visit[] = [];
    for (let run = 0; run < times; run += 1) visits.push(await visitPage(browser, served.address + each.page));
    const judged = lighthouse ? await judgedPage(served.address + each.page, port, times) : undefined;
    const measures = [...measuresOf(each, visits, { dist, base: site.base }), ...(judged?.scores ?? [])];
    audited.push({ ...each, measures, findings: judged?.findings ?? [] });
    console.error(`/${each.page}`);
  }
} finally {
  await browser.close();
  await served.stop();
}
const text = reportText(audited, [
  `First paint and scores: median of ${times}, on a phone four times slower, 150 ms, 1.6 Mbit/s.`,
]);
mkdirSync(join(root, 'reports'), { recursive: true });
writeFileSync(join(root, 'reports', 'audit.md'), text);
writeFileSync(join(root, 'reports', 'audit.json'), `${JSON.stringify(audited, null, 2)}\n`);
console.log(text);
// On GitHub the report stands on the page of the run as well.
const summary = process.env['GITHUB_STEP_SUMMARY'];
if (summary) appendFileSync(summary, text);
process.exitCode = misses(audited).length === 0 ? 0 : 1;
