import { describe, expect, test } from 'vitest';
import { differencesIn } from '../compute/differences/differences.ts';
import { dataset, imports, production, year } from '../compute/fixtures.ts';
import { mirrorsIn } from '../compute/mirror/mirror.ts';
import type { Redistribution, Source } from '../domain/dataset.ts';
import { differenceRow, mirrorRow, reExporterRow } from './difference-rows.ts';

function source(id: string): readonly [string, Source] {
  const place = { file: `data/sources/${id}.yaml`, path: '', line: 1 };
  return [id, { id, publisher: id, title: id, licence: 'terms', redistribute: 'yes', ...place }];
}

const sources = new Map(['survey', 'yearbook', 'customs', 'nations'].map(source));

/** What the sources let pass: this for one of them, everything for the others. */
const only = (id: string, answer: Redistribution) => (each: string) => (each === id ? answer : 'yes');

/** 700 after the survey, which is primary, and 789 e after the yearbook. */
function produced(terms: (source: string) => Redistribution) {
  const own = production([year(2024, { AUS: '700' })], { source: 'survey' });
  const other = production([year(2024, { AUS: '789 e' })], { source: 'yearbook', primary: false });
  const [difference] = differencesIn(dataset({ sources, production: [own, other] }));
  if (difference === undefined) throw new Error('no difference');
  return differenceRow(difference, terms);
}

/** Japan reports 789 e from China, and China 700 to Japan. */
function mirrored(terms: (source: string) => Redistribution) {
  const form = { unit: 'USD', hs: '850511' } as const;
  const bought = imports([year(2024, { CHN: '789 e' })], { ...form, source: 'customs' });
  const sold = imports([year(2024, { JPN: '700' })], { ...form, source: 'nations', reporter: 'CHN', flow: 'exports' });
  const [mirror] = mirrorsIn(dataset({ sources, trade: [bought, sold] }));
  if (mirror === undefined) throw new Error('no mirror');
  return mirrorRow(mirror, terms);
}

// By hand: 789 e is 710.1 to 867.9. 89/700 = 0.127143, 10.1/700 = 0.0144286, 167.9/700 = 0.239857.
const bothFigures = { primary_value: 700, other_value: 789, other_lower: 710.1, other_upper: 867.9 };
const exact = { difference: 0.127143, difference_lower: 0.0144286, difference_upper: 0.239857 };
const wholePercent = { difference: 0.13, difference_lower: null, difference_upper: null };

describe('a difference', () => {
  test.each(['yes', 'summary'] as const)('shows both figures beside it where a source says %s', (answer) => {
    expect(produced(only('yearbook', answer))).toMatchObject({ ...bothFigures, ...exact });
    expect(produced(only('survey', answer))).toMatchObject({ ...bothFigures, ...exact });
  });

  test('leaves out the other figure where its source says no, and stands in whole percent', () => {
    const row = produced(only('yearbook', 'no'));
    const barred = { other_source: 'yearbook', other_value: null, other_lower: null, other_upper: null };
    expect(row).toMatchObject({ primary_value: 700, ...barred, ...wholePercent, verdict: 'differs' });
  });

  test('leaves out the primary figure where its source says no, and stands in whole percent', () => {
    const row = produced(only('survey', 'no'));
    const barred = { primary_source: 'survey', primary_value: null, primary_lower: null, primary_upper: null };
    expect(row).toMatchObject({ other_value: 789, ...barred, ...wholePercent });
  });
});

describe('the two sides of a flow', () => {
  // By hand: 1 − 700/789 = 0.112801, 1 − 700/710.1 = 0.0142233, 1 − 700/867.9 = 0.193455.
  const share = { gap_share: 0.112801, gap_share_lower: 0.0142233, gap_share_upper: 0.193455 };

  test.each(['yes', 'summary'] as const)('stand beside the gap where a source says %s', (answer) => {
    expect(mirrored(only('customs', answer))).toMatchObject({ imports: 789, exports: 700, gap: 89, ...share });
    expect(mirrored(only('nations', answer))).toMatchObject({ imports: 789, exports: 700, gap: 89, ...share });
  });

  test.each(['customs', 'nations'])('are left out where %s says no, and the share is in whole percent', (barred) => {
    const coarse = { gap_share: 0.11, gap_share_lower: null, gap_share_upper: null };
    expect(mirrored(only(barred, 'no'))).toMatchObject({ imports: null, exports: null, gap: null, ...coarse });
  });
});

describe('a likely re-export hub', () => {
  const hub = {
    ...{ economy: 'NLD', mineral: 'cobalt', stage: 'oxides', year: 2024, source: 'customs' },
    ...{ exports: 80_000, imports: 90_000, ratio: 8 / 9 },
    ...{ production: 'none' as const, productionYear: 2024, productionSource: 'survey' },
  };

  test.each(['yes', 'summary'] as const)('stands with its sums where the source of trade says %s', (answer) => {
    // By hand: 80,000 ÷ 90,000 = 0.888889.
    const sums = { exports: 80_000, imports: 90_000, net_imports: 10_000, ratio: 0.888889 };
    expect(reExporterRow(hub, only('customs', answer))).toMatchObject(sums);
  });

  test('stands with the ratio in whole percent alone where the source of trade says no', () => {
    const barred = { exports: null, imports: null, net_imports: null, ratio: 0.89 };
    expect(reExporterRow(hub, only('customs', 'no'))).toMatchObject(barred);
  });
});
