import { toldAbout } from '../../../testing.ts';

/** One year of a series, as it is written. */
export interface Year {
  readonly year: number;
  /** `CHN 900, RUS 40` */
  readonly figures: string;
}

/** A series from the survey of the examples, as it is written. */
export function seriesOf(years: readonly Year[], head: string): string {
  const lines = years.flatMap(({ year, figures }) => [
    `      ${year}:`,
    ...figures.split(', ').map((figure) => `        ${figure.replace(' ', ': ')}`),
  ]);
  return `  - stage: refining\n    source: mcs\n${head}    years:\n${lines.join('\n')}\n`;
}

/** What an author is told of world production of gallium in these years, and of more series of it. */
export function toldOfProduction(years: readonly Year[], { head = '', more = '' } = {}): string {
  const text = `mineral: gallium\nseries:\n${seriesOf(years, `    unit: t\n    basis: content\n${head}`)}${more}`;
  return toldAbout({ 'production/gallium.yaml': text, 'supply/JPN/gallium.yaml': null });
}

/** A series of trade of a reporter. */
export interface Flows {
  readonly reporter: string;
  readonly flow: 'imports' | 'exports';
  readonly years: readonly Year[];
  readonly unit?: string;
}

/** The file of a reporter with these flows. */
export function supplyFile(flows: readonly Flows[]): string {
  const [first] = flows;
  const list = (flow: string) => {
    const own = flows.filter((each) => each.flow === flow);
    const head = (unit: string) =>
      `    table: HS 811292\n    unit: ${unit}\n${unit === 't' ? '    basis: gross weight\n' : ''}    hs: "811292"\n`;
    return own.length === 0
      ? ''
      : `${flow}:\n${own.map(({ years, unit = 'kUSD' }) => seriesOf(years, head(unit))).join('')}`;
  };
  return `reporter: ${first?.reporter}\nmineral: gallium\n${list('imports')}${list('exports')}`;
}

/** What an author is told of trade in gallium. */
export function toldOfTrade(flows: readonly Flows[], more: Readonly<Record<string, string>> = {}): string {
  const byReporter = [...Map.groupBy(flows, ({ reporter }) => reporter)];
  const files = byReporter.map(([reporter, own]) => [`supply/${reporter}/gallium.yaml`, supplyFile(own)] as const);
  const without = { 'production/gallium.yaml': null, 'supply/JPN/gallium.yaml': null };
  return toldAbout({ ...without, ...Object.fromEntries(files), ...more });
}
