import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { economyOf } from '../../dataset/economies.ts';
import { controlSumOf } from '../../domain/control-sum.ts';
import { governanceDimensions } from '../../domain/dataset.ts';
import { type Draw, drawsFrom } from '../draws.ts';

/** A file of invented data: its path below the root, and its text. */
export interface DrawnFile {
  readonly path: string;
  readonly text: string;
}

/** How many there are of what the files are about. Some 5,000 files, 20 MB. */
export const drawnSize = { minerals: 90, reporters: 52, governed: 200, sources: 10, years: 10, partners: 14 } as const;

const newest = 2024;
const economies = codes
  .map(([, code = '']) => code)
  .filter((code) => economyOf(code) !== undefined)
  .toSorted();
/** Stages with world production; balances stand at the last, which has none. */
const stages = ['mine', 'refining', 'metal'] as const;

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
const mineralNamed = (index: number) => `mineral-${index}`;
const sourceNamed = (index: number) => `survey-${index}`;
const years = upTo(drawnSize.years).map((back) => newest - drawnSize.years + 1 + back);

/** So many economies, each once: seven is prime to the number of codes. */
function partnersFrom(first: number, count: number): readonly string[] {
  return upTo(count).map((index) => economies[(first + 7 * index) % economies.length] ?? '');
}

/** A figure near what it is in other years, as publishers print them: mostly digits, some estimated, few withheld. */
function printed(usual: number, draw: Draw): string {
  const kind = draw();
  if (kind < 0.01) return 'W';
  const value = Math.ceil(usual * (0.8 + 0.4 * draw()));
  return kind < 0.1 ? `${value} e` : String(value);
}

/** Years of figures under the same codes, each with a size of its own. */
function yearsOf(keys: readonly string[], draw: Draw): string {
  const usual = keys.map((key) => [key, 10 + 100_000 * draw() ** 3] as const);
  const figures = () => usual.map(([key, size]) => `        ${key}: ${printed(size, draw)}\n`).join('');
  return years.map((year) => `      ${year}:\n${figures()}`).join('');
}

/** Years of figures with their control sums above them, as an import writes both. */
function summed(figures: string): string {
  const sums = [...figures.matchAll(/^ {6}(\d{4}):\n((?: {8}.*\n)+)/gm)].map(([, year, lines = '']) => {
    const written = [...lines.matchAll(/(\w+): (.*)/g)].map(([, key = '', figure = '']) => [key, figure] as const);
    return `      ${year}: ${controlSumOf(written)}\n`;
  });
  return `    control_sums:\n${sums.join('')}    years:\n${figures}`;
}

function head(stage: string, draw: Draw, unit: string): string {
  const source = sourceNamed(Math.floor(draw() * drawnSize.sources));
  return `  - stage: ${stage}\n    source: ${source}\n    table: "Table 1: by country"\n    unit: ${unit}\n`;
}

function supplyOf(reporter: string, mineral: number, draw: Draw): string {
  // Behind the reporter in the same round, so that it is not among them.
  const first = economies.indexOf(reporter) + 7 * (1 + Math.floor(200 * draw()));
  const partners = partnersFrom(first, drawnSize.partners);
  const trade = ['metal'].map((stage) => `${head(stage, draw, 't')}${summed(yearsOf(partners, draw))}`);
  const terms = ['production', 'imports', 'exports'];
  const balance = `${head('magnet', draw, 't')}    note: >-\n      Terms of one table; changes\n      of stocks are left out.\n    years:\n${yearsOf(terms, draw)}`;
  return `reporter: ${reporter}\nmineral: ${mineralNamed(mineral)}\nimports:\n${trade.join('\n')}\nbalance:\n${balance}`;
}

function productionOf(mineral: number, draw: Draw): string {
  const producers = partnersFrom(mineral, 2 * drawnSize.partners);
  const series = stages.map((stage) => `${head(stage, draw, 't')}${summed(yearsOf(producers, draw))}`);
  return `mineral: ${mineralNamed(mineral)}\nseries:\n${series.join('\n')}`;
}

function governanceOf(economy: string, draw: Draw): string {
  const year = (each: number) =>
    `      ${each}:\n        estimate: ${(5 * draw() - 2.5).toFixed(2)}\n        stderr: ${(draw() / 2).toFixed(2)}\n`;
  const series = governanceDimensions.map(
    (dimension) =>
      `  - dimension: ${dimension}\n    source: ${sourceNamed(0)}\n    unit: estimate\n    years:\n${years.map(year).join('')}`,
  );
  return `economy: ${economy}\nseries:\n${series.join('\n')}`;
}

function mineralOf(index: number): string {
  const name = mineralNamed(index);
  const list = [...stages, 'magnet'].map(
    (stage) => `  - id: ${stage}\n    name: ${stage}\n    kind: processing\n    hs:\n      - "811299"\n`,
  );
  return `id: ${name}\nname: ${name}\nname_ja: 鉱物${index}\nname_in_text: ${name}\nstages:\n${list.join('')}`;
}

function sourceOf(index: number): string {
  const id = sourceNamed(index);
  return `id: ${id}\npublisher: A survey\ntitle: Summaries ${index}\nedition: "1"\nurl: https://example.org/${id}\nlicence: None\nredistribute: yes\n`;
}

const site = `name: Measured\npublisher: Nobody\ncontact: Nobody\naddress: https://example.org\nas_of: ${newest + 1}-12-31\n`;

/** Invented files without mistakes, of every kind that there are many of; the same on every machine. */
export function drawnFiles(): readonly DrawnFile[] {
  const draw = drawsFrom(20_261_124);
  const reporters = partnersFrom(0, drawnSize.reporters);
  const minerals = upTo(drawnSize.minerals);
  return [
    { path: 'data/site.yaml', text: site },
    ...upTo(drawnSize.sources).map((each) => ({
      path: `data/sources/${sourceNamed(each)}.yaml`,
      text: sourceOf(each),
    })),
    ...minerals.flatMap((each) => [
      { path: `data/minerals/${mineralNamed(each)}.yaml`, text: mineralOf(each) },
      { path: `data/production/${mineralNamed(each)}.yaml`, text: productionOf(each, draw) },
    ]),
    ...partnersFrom(0, drawnSize.governed).map((economy) => ({
      path: `data/governance/${economy}.yaml`,
      text: governanceOf(economy, draw),
    })),
    ...reporters.flatMap((reporter) =>
      minerals.map((each) => ({
        path: `data/supply/${reporter}/${mineralNamed(each)}.yaml`,
        text: supplyOf(reporter, each, draw),
      })),
    ),
  ];
}
