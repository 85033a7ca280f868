import { describe, expect, test } from 'vitest';
import { definition, input, mineral, queryWith, result, series, stage } from '../fixture.ts';
import { lackingOf } from './lacking.ts';
import { latestTable, shared } from './latest.ts';
import { choiceFor, choiceInText, overviewChart } from './overview.ts';

const of = { mineral: 'ore', stage: 'mine' } as const;
const places = {
  minerals: [mineral('ore')],
  stages: [stage('ore', 'mine', 1), stage('ore', 'refining', 2)],
  series: [series({ ...of, kind: 'imports', reporter: 'USA' }), series({ ...of, kind: 'imports', reporter: 'JPN' })],
  definitions: [definition('hhi', 'suppliers', 'index'), definition('tonnes', 'balance', 'input')],
};

describe('the newest values of an indicator', () => {
  const query = queryWith({
    ...places,
    indicators: [
      result({ indicator: 'hhi', mineral: 'ore', stage: 'refining', year: 2024, value: 0.9 }),
      result({ indicator: 'hhi', ...of, year: 2022, value: 0.2 }),
      result({ indicator: 'hhi', ...of, year: 2023, value: 0.3 }),
      result({ indicator: 'hhi', ...of, year: 2024, value: null }),
      result({ indicator: 'hhi', ...of, year: 2024, value: 0.4, reporter: 'JPN', measure: 'quantity' }),
      result({ indicator: 'hhi', ...of, year: 2023, value: 0.5, reporter: 'JPN', measure: 'value' }),
    ],
  });
  const { columns, rows } = latestTable(query, { id: 'hhi' }, {});

  test('stand by stage along the chain, with a column for each that has any', () => {
    expect(columns).toEqual(['', 'JPN']);
    expect(rows.map(({ stage: at }) => at)).toEqual(['mine', 'refining']);
  });

  test('are of the newest year that has a value, and by value where they are known so', () => {
    expect(rows[0]?.cells.map((cell) => cell?.value)).toEqual([0.3, 0.5]);
    expect(rows[1]?.cells).toHaveLength(2);
    expect(rows[1]?.cells[1]).toBeUndefined();
  });

  test('are of a change the newest since the first year of its series, of concentration before others', () => {
    const change = (what: string, year: number, base_year: number, value: number) => ({
      ...result({ indicator: 'change', ...of, year, value, base_year }),
      id: `change.${what}.ore.mine.${year}.${base_year}`,
    });
    const indicators = [
      change('hhi', 2023, 2018, 0.1),
      change('hhi', 2024, 2018, 0.2),
      change('hhi', 2024, 2020, 0.3),
      change('cr-1', 2024, 2018, 0.4),
    ];
    const { rows: shown } = latestTable(queryWith({ ...places, indicators }), { id: 'change' }, {});
    expect(shown.map(({ cells }) => cells.map((cell) => cell?.value))).toEqual([[0.2]]);
  });

  test('leave out imports of less than a million dollars, and say so', () => {
    const imports = (reporter: string, value: number) =>
      ['hhi', 'cr-1'].map((indicator) => result({ indicator, ...of, reporter, measure: 'value', year: 2024, value }));
    const worth = (reporter: string, value: number) =>
      input({ id: `cr-1.${reporter}.ore.mine.value.2024`, input: 'all', value, unit: 'USD' });
    const indicators = [...imports('AUS', 1), ...imports('JPN', 0.4)];
    const inputs = [worth('AUS', 788), worth('JPN', 2_000_000)];
    const table = latestTable(queryWith({ ...places, indicators, inputs }), { id: 'hhi' }, {});
    expect([table.columns, table.hasTrickles]).toEqual([['JPN'], true]);
  });

  test('stand in one column where most economies share a number, beside those that differ', () => {
    const indicators = ['AUS', 'CHN', 'JPN', 'USA'].map((reporter) =>
      result({
        indicator: 'potential',
        ...of,
        reporter,
        year: 2024,
        value: reporter === 'CHN' ? 0.1 : 0.5,
        unit: 'index',
      }),
    );
    const table = latestTable(queryWith({ ...places, indicators }), { id: 'potential' }, {});
    expect(table.columns).toEqual([shared, 'CHN']);
    expect(table.rows[0]?.cells.map((cell) => cell?.value)).toEqual([0.5, 0.1]);
  });
});

describe('results about economies', () => {
  const governance = (reporter: string, value: number) =>
    result({ indicator: 'governance', mineral: '', stage: '', year: 2024, value, reporter });
  const share = (partner: string, value: number) =>
    result({ indicator: 'partner-share', ...of, year: 2024, value, partner });
  const few = [governance('CHN', 6), governance('RUS', 8), governance('JPN', 2)];
  const shares = [share('CHN', 0.6), share('RUS', 0.05), share('JPN', 0.04)];
  const many = Array.from({ length: 28 }, (_, index) => governance(`A${index}`, 5));
  const queryOf = (indicators: readonly ReturnType<typeof result>[]) =>
    queryWith({ ...places, definitions: [definition('governance', 'estimates', 'score')], indicators });
  const economies = (indicators: readonly ReturnType<typeof result>[]) =>
    latestTable(queryOf(indicators), { id: 'governance' }, {}).rows.map(({ economy }) => economy);

  test('stand from the highest down', () => {
    expect(economies([...few, ...shares])).toEqual(['RUS', 'CHN', 'JPN']);
  });

  test('are of leading producers alone where there are more than thirty', () => {
    expect(economies([...few, ...shares, ...many])).toEqual(['RUS', 'CHN']);
  });

  test('are drawn in a chart', () => {
    const request = { kind: 'indicator-overview', indicator: 'governance' };
    expect(overviewChart(queryOf(few), 'governance')).toEqual([request]);
  });
});

describe('the page of an indicator of partners', () => {
  const share = { indicator: 'partner-share', ...of, year: 2024, value: 0.6, partner: 'CHN' } as const;
  const topShare = result({ indicator: 'cr-1', ...of, year: 2024, value: 0.6 });
  const query = queryWith({
    ...places,
    indicators: [topShare, result(share)],
    parts: [{ id: topShare.id, part: 'CHN', value: 0.6 }],
  });

  test('shows the economy that is the largest supplier most often', () => {
    const choice = choiceFor(query, 'partner-share');
    expect(choice).toEqual({ partner: 'CHN' });
    expect(choiceInText(query, choice)).toBe('China');
    expect(overviewChart(query, 'partner-share')).toMatchObject([{ partner: 'CHN' }]);
  });

  test('needs no choice of other indicators', () => {
    expect(choiceFor(query, 'cr-1')).toEqual({});
    expect(choiceInText(query, {})).toBe('none');
  });
});

describe('a chart over all minerals', () => {
  test('is drawn of results in the units of their inputs too, and not of none that is known', () => {
    const indicators = [
      result({ indicator: 'tonnes', ...of, year: 2024, value: 5, unit: 't' }),
      result({ indicator: 'hhi', ...of, year: 2024, value: null }),
    ].map((row) => ({ ...row, lower: row.value, upper: row.value }));
    const query = queryWith({ ...places, indicators });
    expect(overviewChart(query, 'tonnes')).toEqual([{ kind: 'indicator-overview', indicator: 'tonnes' }]);
    expect(overviewChart(query, 'hhi')).toEqual([]);
  });
});

describe('what an edition lacks', () => {
  test('is said where no result has a value, with the reasons or where to read what is missing', () => {
    const missing = [2023, 2024].map((year) =>
      result({ indicator: 'hhi', ...of, year, value: null, reason: 'withheld' }),
    );
    const indicators = [
      ...missing,
      result({ indicator: 'hhi', ...of, year: 2022, value: null, reason: 'net-exporter' }),
    ];
    expect(lackingOf(queryWith({ indicators }), { id: 'hhi' })).toBe(
      'All 3 results of this edition are without a value: withheld or printed as a bound only (2) and net exporter (1).',
    );
    expect(lackingOf(queryWith({}), { id: 'cover' })).toBe(
      'This edition holds no record that it could be computed from. Limits, above, says what is missing.',
    );
    const known = result({ indicator: 'hhi', ...of, year: 2024, value: 0.3 });
    expect(lackingOf(queryWith({ indicators: [known] }), { id: 'hhi' })).toBe('');
  });
});
