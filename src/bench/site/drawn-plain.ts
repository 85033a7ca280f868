import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DrawnPage, drawnImports, drawnPages, partners, reporters, years } from './drawn-pages.ts';
import { plainParts } from './plain-parts.ts';

function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A record as YAML: the rows of both charts, 160 in all. */
function recordText({ mineral, reporter, year, partner }: DrawnPage): string {
  const imports = drawnImports(mineral);
  const column = partners.indexOf(partner);
  const bars = partners.map(
    (id, i) => `  - partner: ${id}\n    value: ${imports[reporter]?.[year - (years[0] ?? 0)]?.[i] ?? 0}\n`,
  );
  const lines = reporters.flatMap((each) =>
    years.map((when, at) => {
      const figures = imports[each]?.[at] ?? [];
      const share = ((figures[column] ?? 0) / figures.reduce((sum, figure) => sum + figure, 0)) * 100;
      return `  - reporter: ${each}\n    year: ${when}\n    value: ${share.toFixed(2)}\n`;
    }),
  );
  return `bars:\n${bars.join('')}lines:\n${lines.join('')}`;
}

function pageText({ index, paragraphs }: DrawnPage): string {
  const [first = '', second = '', third = ''] = paragraphs;
  const id = `page-${index}`;
  return `---\ntitle: Page ${index}\n---\n\n${first}\n\n## Part 1\n\n<Chart id="${id}" kind="bars" />\n<Table id="${id}" />\n\n${second}\n\n## Part 2\n\n<Chart id="${id}" kind="lines" />\n\n${third}\n`;
}

/** Writes a site of Astro and MDX as anyone would begin one, with the same pages. It has to lie below the packages it uses. */
export function writePlain(root: string, count: number): void {
  for (const [path, text] of Object.entries(plainParts)) put(root, path, text);
  put(root, 'package.json', '{ "private": true, "type": "module" }\n');
  for (const page of drawnPages(count)) {
    put(root, `src/content/pages/page-${page.index}.mdx`, pageText(page));
    put(root, `data/page-${page.index}.yaml`, recordText(page));
  }
}
