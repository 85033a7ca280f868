import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../problem.ts';
import { figureOf, filesAbout, type Named, toldOnceChanged, withLine } from './testing/slips.ts';

const wmd = 'world-mining-data-2024';
const mcs = 'usgs-mcs-2026';
const baci = 'cepii-baci-v202601';

const produced = (mineral: string, stage: string, source: string, year: number, key: string, unit = 't'): Named => ({
  ...{ mineral, stage, source, year, key, unit },
});
const imported = (
  reporter: string,
  mineral: string,
  stage: string,
  year: number,
  key: string,
  unit = 'kUSD',
): Named => ({
  ...{ mineral, stage, source: baci, year, key, unit, reporter, flow: 'imports' },
});
const balanced = (mineral: string, stage: string, year: number, key: string, unit = 't'): Named => ({
  ...{ mineral, stage, source: mcs, year, key, unit, reporter: 'USA', flow: 'balance' },
});

const title = ({ reporter = 'the world', mineral, stage, key, year, unit }: Named) =>
  `${mineral}, ${stage}, ${key} ${year} of ${reporter} in ${unit}`;

/** Problems about a line: told there, or naming it. */
function about(problems: readonly Problem[], { file, line }: { readonly file: string; readonly line: number }) {
  return problems.filter(
    ({ place, hint }) => (place.file === file && place.line === line) || new RegExp(`line ${line}\\b`).test(hint),
  );
}

function tenTimes(text: string, by: 10 | 0.1): string {
  return text.replace(/: ([\d.]+)/, (_, figure: string) => `: ${Number((Number(figure) * by).toPrecision(12))}`);
}

describe('a figure of the data with a digit too many or too few is told', () => {
  test.each<{ named: Named; by: 10 | 0.1 }>([
    { named: produced('cobalt', 'mine', wmd, 2020, 'COD'), by: 10 },
    { named: produced('cobalt', 'mine', wmd, 2021, 'RUS'), by: 0.1 },
    { named: produced('cobalt', 'mine', mcs, 2024, 'IDN'), by: 0.1 },
    { named: produced('rare-earths', 'mine', wmd, 2019, 'MMR'), by: 10 },
    { named: produced('rare-earths', 'mine', mcs, 2025, 'CHN'), by: 0.1 },
    { named: produced('lithium', 'mine', wmd, 2022, 'CHL'), by: 0.1 },
    { named: produced('tungsten', 'mine', wmd, 2018, 'VNM'), by: 0.1 },
    { named: produced('gold', 'mine', wmd, 2021, 'AUS', 'kg'), by: 0.1 },
    { named: produced('tin', 'mine', wmd, 2022, 'IDN'), by: 10 },
    { named: produced('manganese', 'mine', wmd, 2020, 'GAB'), by: 0.1 },
    { named: produced('nickel', 'mine', wmd, 2022, 'WLD'), by: 10 },
    { named: imported('CHN', 'copper', 'refining', 2024, 'COD'), by: 10 },
    { named: imported('JPN', 'rare-earths', 'magnet', 2024, 'VNM'), by: 0.1 },
    { named: imported('DEU', 'nickel', 'refining', 2022, 'NOR'), by: 10 },
    { named: imported('KOR', 'lithium', 'carbonate', 2021, 'CHL'), by: 0.1 },
    { named: imported('USA', 'silicon', 'metal', 2021, 'BRA'), by: 10 },
    { named: imported('USA', 'silicon', 'metal', 2024, 'BRA', 't'), by: 0.1 },
    { named: imported('CHN', 'niobium', 'ferroniobium', 2024, 'BRA', 't'), by: 10 },
    { named: imported('IDN', 'arsenic', 'metal', 2022, 'CHN'), by: 10 },
    { named: imported('IDN', 'arsenic', 'metal', 2022, 'CHN'), by: 0.1 },
    { named: imported('JPN', 'phosphate-rock', 'mine', 2023, 'JOR'), by: 10 },
    { named: imported('SWE', 'coking-coal', 'mine', 2024, 'UKR', 't'), by: 10 },
    { named: imported('VNM', 'coking-coal', 'mine', 2024, 'ESP', 't'), by: 10 },
    { named: balanced('cobalt', 'refining', 2023, 'imports'), by: 10 },
    { named: balanced('antimony', 'metal', 2022, 'consumption'), by: 0.1 },
    { named: balanced('tungsten', 'metal', 2024, 'imports'), by: 0.1 },
    { named: balanced('natural-graphite', 'mine', 2021, 'imports'), by: 10 },
  ])('$named.mineral $named.stage $named.key $named.year times $by', ({ named, by }) => {
    const files = filesAbout(named.mineral);
    const figure = figureOf(files, named);
    const told = toldOnceChanged(
      files,
      withLine(files, figure, (text) => tenTimes(text, by)),
    );
    expect(about(told, figure), title(named)).not.toEqual([]);
  });
});

describe('a series of the data in another unit is told', () => {
  test.each<{ named: Named; unit: string }>([
    { named: produced('cobalt', 'mine', wmd, 2020, 'COD'), unit: 'kg' },
    { named: produced('copper', 'mine', wmd, 2020, 'CHL', 't'), unit: 'kt' },
    { named: produced('gallium', 'refining', wmd, 2020, 'CHN'), unit: 'kt' },
    { named: imported('JPN', 'rare-earths', 'magnet', 2024, 'CHN'), unit: 'USD' },
    { named: imported('KOR', 'lithium', 'carbonate', 2024, 'CHL', 't'), unit: 'kg' },
    { named: imported('USA', 'nickel', 'refining', 2024, 'CAN', 't'), unit: 'kg' },
    { named: imported('NOR', 'vanadium', 'ferrovanadium', 2024, 'SWE', 't'), unit: 'kg' },
    { named: imported('NOR', 'vanadium', 'ferrovanadium', 2024, 'SWE'), unit: 'USD' },
    { named: imported('FRA', 'tungsten', 'metal', 2024, 'CHN', 't'), unit: 'kg' },
    { named: imported('IDN', 'arsenic', 'metal', 2024, 'CHN', 't'), unit: 'kg' },
  ])('$named.mineral $named.stage of $named.year in $unit', ({ named, unit }) => {
    const files = filesAbout(named.mineral);
    const figure = figureOf(files, named);
    const lines = new TextDecoder().decode(files.find(({ path }) => path === figure.file)?.bytes).split('\n');
    const at = lines.findLastIndex((text, index) => index < figure.line && text.trim() === `unit: ${named.unit}`);
    const told = toldOnceChanged(
      files,
      withLine(files, { file: figure.file, line: at + 1 }, () => `    unit: ${unit}`),
    );
    expect(
      told.filter(({ place }) => place.file === figure.file),
      title(named),
    ).not.toEqual([]);
  });
});

describe('another economy’s figure in a line of the data is told', () => {
  test.each<{ named: Named; other: string }>([
    { named: produced('cobalt', 'mine', wmd, 2020, 'COD'), other: 'RUS' },
    { named: produced('lithium', 'mine', wmd, 2020, 'AUS'), other: 'CHN' },
    { named: produced('tungsten', 'mine', wmd, 2019, 'CHN'), other: 'VNM' },
    { named: produced('rare-earths', 'mine', mcs, 2024, 'CHN'), other: 'USA' },
    { named: imported('ZAF', 'magnesium', 'metal', 2022, 'CHN'), other: 'TWN' },
  ])('$named.mineral, $named.key and $other', ({ named, other }) => {
    const files = filesAbout(named.mineral);
    const [first, second] = [figureOf(files, named), figureOf(files, { ...named, key: other })];
    const changed = withLine(files, first, () => `        ${named.key}: ${second.published}`);
    const told = toldOnceChanged(
      files,
      withLine(changed, second, () => `        ${other}: ${first.published}`),
    );
    expect(told.map(({ code }) => code)).toContain('economies-swapped');
  });

  test.each<{ named: Named; code: string }>([
    { named: produced('cobalt', 'mine', wmd, 2020, 'COD'), code: 'COG' },
    { named: produced('niobium', 'mine', wmd, 2019, 'BRA'), code: 'BRN' },
    { named: produced('lithium', 'mine', wmd, 2022, 'AUS'), code: 'AUT' },
    { named: imported('USA', 'silicon', 'metal', 2021, 'BRA'), code: 'BRB' },
    { named: imported('KOR', 'niobium', 'ferroniobium', 2022, 'BRA'), code: 'BRN' },
  ])('$named.mineral, $named.key as $code', ({ named, code }) => {
    const files = filesAbout(named.mineral);
    const figure = figureOf(files, named);
    const told = toldOnceChanged(
      files,
      withLine(files, figure, (text) => text.replace(named.key, code)),
    );
    expect(
      told.filter(({ place }) => place.file === figure.file),
      title(named),
    ).not.toEqual([]);
  });
});
