import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DrawnPage, drawnImports, drawnPages, partners, reporters, years } from './drawn-pages.ts';

/** A code of its own, since one that several minerals share would be a basket. */
const codeOf = (mineral: number) => `8112${10 + mineral}`;
const named = (mineral: number) => `mineral-${mineral}`;

function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const site =
  'name: Measured\npublisher: Nobody\ncontact: Nobody\naddress: https://example.org\nlanguages:\n  - en\nas_of: 2025-12-31\nbaseline_year: 2018\n';
const source =
  'id: customs\npublisher: A survey\ntitle: Summaries\nedition: "1"\nurl: https://example.org/customs\nlicence: None\nredistribute: yes\n';

function mineralText(mineral: number): string {
  const name = named(mineral);
  const stage =
    '  - id: metal\n    name: Metal\n    name_ja: 金属\n    kind: processing\n    hs:\n      - "' +
    codeOf(mineral) +
    '"\n';
  return `id: ${name}\nname: Mineral ${mineral}\nname_ja: 鉱物${mineral}\nname_in_text: mineral ${mineral}\nstages:\n${stage}`;
}

function supplyText(mineral: number, reporter: string, figures: readonly (readonly number[])[]): string {
  const text = years.map((year, at) => {
    const lines = partners.map((partner, i) => `        ${partner}: ${figures[at]?.[i] ?? 0}\n`);
    return `      ${year}:\n${lines.join('')}`;
  });
  const head = `  - stage: metal\n    source: customs\n    table: HS ${codeOf(mineral)}\n    unit: kUSD\n    hs: "${codeOf(mineral)}"\n    years:\n`;
  return `reporter: ${reporter}\nmineral: ${named(mineral)}\nimports:\n${head}${text.join('')}`;
}

function briefingText({ index, paragraphs, mineral, reporter, year, partner }: DrawnPage): string {
  const about = `mineral="${named(mineral)}" stage="metal" measure="value"`;
  const charts = [
    `<Chart kind="supplier-shares" reporter="${reporter}" ${about} year="${year}" />`,
    `<Chart kind="indicator-trend" indicator="partner-share" partner="${partner}" ${about} reporters="${reporters.join(' ')}" from="${years[0]}" to="${years.at(-1)}" />`,
  ];
  const front = `title: Page ${index}\nsummary: A page of the measurement.\ndate: 2025-12-31\ntopics:\n  - ${named(mineral)}\nreporters:\n  - ${reporter}\n`;
  const [first = '', ...rest] = paragraphs;
  return `---\n${front}---\n\n${first}\n\n${rest.map((text, i) => `## Part ${i + 1}\n\n${charts[i] ?? ''}\n\n${text}`).join('\n\n')}\n`;
}

/**
 * Writes a root of Lodestone with so many briefings. It is to be built with an empty `LODESTONE_ADDRESS`, so that no pictures
 * to share are painted: what it is measured against has none either.
 */
export function writeRoot(root: string, count: number): void {
  const pages = drawnPages(count);
  put(root, 'data/site.yaml', site);
  put(root, 'data/sources/customs.yaml', source);
  for (const mineral of new Set(pages.map((page) => page.mineral))) {
    put(root, `data/minerals/${named(mineral)}.yaml`, mineralText(mineral));
    for (const [reporter, figures] of Object.entries(drawnImports(mineral)))
      put(root, `data/supply/${reporter}/${named(mineral)}.yaml`, supplyText(mineral, reporter, figures));
  }
  for (const page of pages) put(root, `content/briefings/page-${page.index}.mdx`, briefingText(page));
}
