import { describe, expect, test } from 'vitest';
import { settlePrimary } from './primary.ts';

function candidate(name: string, years: readonly number[], primary?: boolean) {
  return {
    file: 'data/production/gallium.yaml',
    path: name,
    line: 1,
    source: name,
    primary,
    years: years.map((year) => ({ year })),
  };
}

/** Years and mark of every series that comes out, and the messages. */
function settle(...rivals: ReturnType<typeof candidate>[]) {
  const { series, problems } = settlePrimary(rivals, 'mine production', ({ file, line }) => ({
    file,
    line,
    column: 1,
    length: 1,
  }));
  return {
    series: series.map(
      ({ source, primary, years }) => `${source} ${years.map(({ year }) => year).join(' ')} ${primary ? 'yes' : 'no'}`,
    ),
    problems: problems.map(({ message }) => message),
  };
}

describe('settlePrimary', () => {
  test('uses a lone series without a mark', () => {
    expect(settle(candidate('a', [2023, 2024]))).toEqual({ series: ['a 2023 2024 yes'], problems: [] });
  });

  test('uses series without a mark that cover different years', () => {
    expect(settle(candidate('a', [2022]), candidate('b', [2024])).series).toEqual(['a 2022 yes', 'b 2024 yes']);
  });

  test('uses the one that says yes where several cover a year', () => {
    expect(settle(candidate('a', [2024], true), candidate('b', [2024]), candidate('c', [2024], false))).toEqual({
      series: ['a 2024 yes', 'b 2024 no', 'c 2024 no'],
      problems: [],
    });
  });

  test('splits a series without a mark into the years it shares and those it covers alone', () => {
    expect(settle(candidate('a', [2024], true), candidate('b', [2023, 2024, 2025])).series).toEqual([
      'a 2024 yes',
      'b 2023 2025 yes',
      'b 2024 no',
    ]);
  });

  test('uses none where all say no, as for a trade code that holds several minerals', () => {
    expect(settle(candidate('a', [2024], false), candidate('b', [2024], false))).toEqual({
      series: ['a 2024 no', 'b 2024 no'],
      problems: [],
    });
    expect(settle(candidate('a', [2024], false), candidate('b', [2024])).problems).toHaveLength(1);
  });

  test('keeps a series out of use in all years where it says no', () => {
    expect(settle(candidate('a', [2024], true), candidate('b', [2024, 2025], false)).series).toEqual([
      'a 2024 yes',
      'b 2024 2025 no',
    ]);
  });

  test('tells the years of several series of which none or more than one says yes, once', () => {
    expect(settle(candidate('a', [2023, 2024]), candidate('b', [2023, 2024])).problems).toEqual([
      '2 series give mine production for 2023, 2024, and none of them says "primary: yes".',
    ]);
    expect(settle(candidate('a', [2024], true), candidate('b', [2024], true), candidate('c', [2024])).problems).toEqual(
      ['3 series give mine production for 2024, and 2 of them say "primary: yes".'],
    );
  });

  test('lets two editions both say yes for different years', () => {
    expect(settle(candidate('2025', [2023], true), candidate('2026', [2024], true)).problems).toEqual([]);
  });
});
