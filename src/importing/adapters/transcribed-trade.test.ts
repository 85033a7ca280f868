import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..', '..', '..');
const written = z.union([z.number(), z.string()]);
const series = z.object({
  source: z.string(),
  table: z.string().optional(),
  unit: z.string(),
  coverage: z.number().optional(),
  years: z.record(z.string(), z.record(z.string(), written)),
});
const supplyFile = z.object({ imports: z.array(series).default([]), exports: z.array(series).default([]) });

interface Asked {
  readonly file: string;
  readonly flow?: 'imports' | 'exports';
  readonly source: string;
  readonly table: string;
  readonly unit: string;
}

function seriesOf({ file, flow = 'imports', source, table, unit }: Asked) {
  const read = supplyFile.parse(parse(readFileSync(join(root, 'data', 'supply', `${file}.yaml`), 'utf8')));
  const found = read[flow].find((one) => one.source === source && one.table === table && one.unit === unit);
  if (found === undefined) throw new Error(`${file} has no ${flow} of ${source}, ${table}, in ${unit}`);
  return found;
}

/** The figures of one series of the data, by economy, as numbers. */
function figures(asked: Asked, year: number): Readonly<Record<string, number>> {
  const ofYear = Object.entries(seriesOf(asked).years[year] ?? {});
  return Object.fromEntries(ofYear.map(([key, figure]) => [key, Number(String(figure).replace(' e', ''))]));
}

const total = (own: Readonly<Record<string, number>>) => Object.values(own).reduce((sum, figure) => sum + figure, 0);
const baci = (file: string, hs: string) => ({ file, source: 'cepii-baci-v202601', table: `HS ${hs}`, unit: 'kUSD' });
const usChina = (file: string, hs: string) => ({
  file,
  source: 'un-comtrade-us-china-2020-2024',
  table: `HS ${hs}`,
  unit: 'USD',
});
const usRareEarths = (hs: string) => ({
  file: 'USA/rare-earths',
  source: 'un-comtrade-us-rare-earths-2018-2025',
  table: `HS ${hs}`,
  unit: 'USD',
});

// Values in thousand dollars as the release prints them, without decimals.
describe('magnets of 2024 in BACI', () => {
  test.each([
    ['JPN', 'PHL', 184145],
    ['JPN', 'VNM', 158724],
    ['JPN', 'CHN', 156880],
    ['USA', 'CHN', 366341],
  ])('%s imported from %s for %i thousand dollars', (reporter, partner, value) => {
    expect(Math.round(figures(baci(`${reporter}/rare-earths`, '850511'), 2024)[partner] ?? 0)).toBe(value);
  });

  test('the United States imported for 491,902 thousand dollars from all partners', () => {
    expect(Math.round(total(figures(baci('USA/rare-earths', '850511'), 2024)))).toBe(491902);
  });

  test('what one exports is what the other imports, since BACI reconciles the two', () => {
    const exported = figures({ ...baci('CHN/rare-earths', '850511'), flow: 'exports' }, 2024);
    // As the release prints the row of China and Japan: 156,880 thousand dollars.
    expect(Math.round(exported['JPN'] ?? 0)).toBe(156880);
    expect(exported['JPN']).toBe(figures(baci('JPN/rare-earths', '850511'), 2024)['CHN']);
  });
});

describe('two extracts of UN Comtrade for the United States', () => {
  test('agree on compounds of rare earths from China in 2020: the heading is the sum of its two codes', () => {
    const parts = ['284610', '284690'].map((hs) => figures(usRareEarths(hs), 2020)['CHN'] ?? 0);
    const heading = figures(usChina('USA/rare-earths', '2846'), 2020)['CHN'];
    // As UN Comtrade prints it: 45,649,703 dollars.
    expect([heading, (parts[0] ?? 0) + (parts[1] ?? 0)]).toEqual([45649703, 45649703]);
  });

  test('agree on metals of rare earths in 2023', () => {
    const [one, other] = [figures(usRareEarths('280530'), 2023), figures(usChina('USA/rare-earths', '280530'), 2023)];
    // As UN Comtrade prints them: 22,096,375 dollars from the world, 21,816,502 from China.
    expect([total(one), one['CHN']]).toEqual([22096375, 21816502]);
    expect([other['WLD'], other['CHN']]).toEqual([22096375, 21816502]);
  });
});

describe('exports of natural graphite by China', () => {
  test.each([2020, 2021, 2022, 2023, 2024])(
    'cover at least the part of the yearly total that the series says, in %i',
    (year) => {
      const source = 'un-comtrade-china-exports-2017-2024';
      const table = 'HS 250410, partners with twelve months';
      const asked = { file: 'CHN/natural-graphite', flow: 'exports', source, table, unit: 'USD' } as const;
      const partners = figures(asked, year);
      const whole = figures({ ...usChina('CHN/natural-graphite', '250410'), flow: 'exports' }, year)['WLD'] ?? 0;
      // Of all the world: the series says 1, or nothing, where it leaves no partner out.
      const said = seriesOf(asked).coverage ?? 1;
      expect(total(partners) / whole).toBeGreaterThan(said);
      expect(total(partners) / whole).toBeLessThan(1);
    },
  );
});
