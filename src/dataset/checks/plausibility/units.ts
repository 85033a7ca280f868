import type { Checked } from './checked.ts';
import { type Finding, shown, timesOf } from './finding.ts';
import { isMarket } from './market.ts';
import type { CheckedYear, Point } from './points.ts';

/** Series that count the same content differ by less than this as a whole, those of another content by less than that. */
const sameContent = 30;
const otherContent = 300;

/** How many years apart two series may be for their wholes to be set against each other. */
const reach = 3;

interface Whole {
  readonly series: Checked;
  readonly years: readonly CheckedYear[];
}

/**
 * Series whose years as a whole are thirty times those of the other series about the same, or a thirtieth: tonnes for
 * kilograms, dollars for thousands of dollars. Series that count another content (ore beside metal) differ by up to a
 * hundred and are doubted from three hundred on. Of two series alone the second is told. The finding stands at the unit.
 */
export function unitFindings(years: readonly CheckedYear[]): readonly Finding[] {
  const massed = years.filter(({ series, whole }) => series.unit !== 'percent' && whole > 0 && isMarket(series, whole));
  const wholes = [...Map.groupBy(massed, ({ series }) => series)].map(([series, own]) => ({ series, years: own }));
  return [...Map.groupBy(wholes, ({ series }) => subjectOf(series)).values()].flatMap((rivals) =>
    rivals.flatMap((own, index) => {
      const factors = rivals.flatMap((other) => (other === own ? [] : factorsOf(own, other)));
      const factor = factors.toSorted((a, b) => a - b)[factors.length >> 1];
      const isTold = rivals.length > 2 || index === 1;
      return factor === undefined || !isTold || Math.abs(Math.log(factor)) < Math.log(sameContent)
        ? []
        : findingOf(own.years, factor);
    }),
  );
}

/**
 * The findings about prices; where they doubt at least half of what a series holds of a year, and three partners, one about
 * its unit in their place.
 */
export function unitOfPrices(findings: readonly Finding[]): readonly Finding[] {
  const slight = findings.filter(({ isSlight }) => isSlight);
  const strong = findings.filter(({ isSlight }) => !isSlight);
  const bySeries = Map.groupBy(strong, ({ at }) => `${at.series.file}#${at.series.path}|${at.year}`);
  const told = [...bySeries.values()].flatMap((together): readonly Finding[] => {
    const [first] = together.toSorted((a, b) => b.at.share - a.at.share);
    const share = together.reduce((sum, { at }) => sum + at.share, 0);
    if (first === undefined || together.length < 3 || share < 0.5) return together;
    const message = `${together.length} partners with ${shown(share * 100)}% of the year have a price of another size. ${first.message}`;
    const suspicion = 'Is the series, or that of the other measure, in another unit?';
    const others = together.flatMap(({ at, or = [] }) => [at, ...or]);
    return [{ code: 'unit-in-doubt', at: first.at, or: others, part: 'unit', message, suspicion }];
  });
  return [...told, ...slight];
}

function subjectOf({ kind, mineral, stage, reporter, flow, hs, unit }: Checked): string {
  return [kind, mineral, stage, reporter, flow, hs, unit.endsWith('USD') ? 'money' : 'mass'].join('|');
}

/** The factor between the wholes of two series in the same or the nearest years, once they are in doubt; else one as it is. */
function factorsOf(own: Whole, other: Whole): readonly number[] {
  const limit = own.series.basis === other.series.basis ? 1 : sameContent / otherContent;
  const factors = own.years.flatMap(({ year, whole }) => {
    const near = other.years.toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))[0];
    return near === undefined || Math.abs(near.year - year) > reach ? [] : [whole / near.whole];
  });
  const middle = factors.toSorted((a, b) => a - b)[factors.length >> 1];
  return middle === undefined ? [] : [middle > 1 ? Math.max(1, middle * limit) : Math.min(1, middle / limit)];
}

function findingOf(years: readonly CheckedYear[], factor: number): readonly Finding[] {
  const last = years.at(-1);
  const at = last?.points.toSorted((a, b) => b.size - a.size)[0];
  if (at === undefined) return [];
  const or: readonly Point[] = years.flatMap(({ points }) => points);
  const message = `This series is ${timesOf(factor)} what other series give for the same: ${at.series.subject}, in ${at.series.unit}.`;
  return [{ code: 'unit-in-doubt', at, or, part: 'unit', message, suspicion: 'Is its unit another?' }];
}
