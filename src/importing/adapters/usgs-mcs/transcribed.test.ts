import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const figure = z.union([z.string(), z.number()]);
const series = z.looseObject({
  stage: z.string(),
  source: z.string(),
  years: z.record(z.coerce.number(), z.record(z.string(), figure)),
});
const file = z.looseObject({ series: z.array(series).default([]), balance: z.array(series).default([]) });

function read(path: string): z.infer<typeof file> {
  return file.parse(parse(readFileSync(new URL(`../../../../data/${path}.yaml`, import.meta.url), 'utf8')));
}

// Read by eye in the release of 2026 (of 2025 for 2023, of 2024 for 2022), not from what an import gave. An e stands where
// the release says estimated: not where it says reported, and not for a note about something else than the figure.
test.each([
  ['magnesium', 'metal', 'usgs-mcs-2026', 2024, { WLD: '1080 e', CHN: '953' }],
  ['manganese', 'mine', 'usgs-mcs-2026', 2024, { WLD: '18700' }],
  ['silicon', 'ferrosilicon', 'usgs-mcs-2026', 2024, { WLD: '4570 e', USA: 'W' }],
  ['silicon', 'metal', 'usgs-mcs-2026', 2024, { WLD: '5500 e', USA: 'W' }],
  ['niobium', 'mine', 'usgs-mcs-2026', 2024, { BRA: '104000', USA: '—' }],
  ['helium', 'refining', 'usgs-mcs-2026', 2025, { WLD: '190 e', USA: '81 e' }],
  ['titanium', 'mine', 'usgs-mcs-2026', 2024, { WLD: '9680 e' }],
  ['titanium', 'mine', 'usgs-mcs-2025', 2023, { WLD: '9430' }],
  ['sulfur', 'refining', 'usgs-mcs-2026', 2024, { WLD: '83900 e' }],
  ['silver', 'mine', 'usgs-mcs-2025', 2023, { WLD: '25476' }],
  ['perlite', 'mine', 'usgs-mcs-2025', 2023, { USA: '410', CHN: '1500 e' }],
  ['bismuth', 'refining', 'usgs-mcs-2024', 2022, { USA: '0', CHN: '15500' }],
  ['selenium', 'refining', 'usgs-mcs-2024', 2022, { FIN: '130', CHN: '1290 e' }],
  ['gallium', 'refining', 'usgs-mcs-2024', 2022, { WLD: '610000', CHN: '600000 e' }],
  ['sulfur', 'refining', 'usgs-mcs-2024', 2022, { CHN: '18800' }],
])('%s, %s, %s has the figures of %s that are printed', (mineral, stage, source, year, printed) => {
  const own = read(`production/${mineral}`).series.filter((one) => one.stage === stage && one.source === source);
  const figures = own.map(({ years }) => years[year]).filter((found) => found !== undefined);
  expect(figures).toHaveLength(1);
  expect(Object.fromEntries(Object.entries(figures[0] ?? {}).map(([key, text]) => [key, String(text)]))).toMatchObject(
    printed,
  );
});

// The edition of 2025 prints 80 percent for 2024, that of 2026 revises it to 53.
test('the reliance on rare earths keeps what each edition prints', () => {
  const separation = read('supply/USA/rare-earths').balance.filter(({ stage }) => stage === 'separation');
  const printed = separation.map(({ source, years }) => [source, years[2024]?.['net_import_reliance']]);
  expect(printed).toEqual(
    expect.arrayContaining([
      ['usgs-mcs-2025', '80 e'],
      ['usgs-mcs-2026', 53],
    ]),
  );
});

// The chapter of cobalt: 14,000 imported, 4,500 exported, 2,000 recycled, and yet 9,600 consumed.
test('cobalt of 2025 is quoted as printed, though it does not follow', () => {
  const [cobalt] = read('supply/USA/cobalt').balance.filter(({ source }) => source === 'usgs-mcs-2026');
  expect(cobalt?.years[2025]).toMatchObject({
    secondary: '2000 e',
    imports: '14000 e',
    exports: '4500 e',
    consumption: '9600 e',
  });
});
