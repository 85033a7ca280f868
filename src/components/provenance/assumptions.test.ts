import { describe, expect, test } from 'vitest';
import { mineral, queryWith, series, stage } from '../fixture.ts';
import { assumptionsInWords } from './assumptions.ts';

const tables = {
  minerals: [mineral('phosphate-rock')],
  stages: [stage('phosphate-rock', 'high-grade', 1)],
  series: [series({ mineral: 'phosphate-rock', stage: 'high-grade', basis: 'battery-grade salt' })],
};
const told = (assumptions: string, language = 'en') =>
  assumptionsInWords(queryWith(tables, language), { mineral: 'phosphate-rock', assumptions });

describe('an assumption', () => {
  test('names economies, and several as the language lists them', () => {
    expect(told('trade-parameter-of-CHN,-USA-taken-as-1')).toEqual([
      { text: 'trade parameter of China and the United States taken as 1', quotation: '' },
    ]);
    expect(told('trade-parameter-of-CHN,-USA-taken-as-1', 'ja')).toEqual([
      { text: '中国、米国の貿易パラメータは1とみなす', quotation: '' },
    ]);
  });

  test('finds what has hyphens of its own among the tables', () => {
    expect(told('phosphate-rock-high-grade-makes-up-most-of-the-value')[0]?.text).toBe(
      'phosphate-rock high-grade makes up most of the value',
    );
    expect(told('nothing-known-of-high-grade')[0]?.text).toBe('nothing known of high-grade');
    expect(told('imports-in-gross-weight-beside-production-in-battery-grade-salt')[0]?.text).toBe(
      'imports in gross weight beside production in battery-grade salt',
    );
  });

  test('gives the economy that a rate is borrowed from its name', () => {
    expect(told('recycling-rate-of-the-United-States', 'ja')[0]?.text).toBe('米国のリサイクル率');
  });

  test('leaves what a publisher says as it is', () => {
    expect(told('no-meaningful-result:-Investors-bought.', 'ja')).toEqual([
      { text: '意味のある結果は得られないと公表機関が述べている', quotation: 'Investors bought.' },
    ]);
  });

  test('without a message stops the build and names the key', () => {
    expect(() => told('all-is-well')).toThrow('"provenance.assumptions.all-is-well" is not there');
  });
});
