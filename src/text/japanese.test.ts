import { expect, test } from 'vitest';
import { longDate } from './dates.ts';
import { listed } from './grammar.ts';
import { language } from './language/languages.ts';
import { compact, percent, points } from './numbers.ts';

const { words } = language('ja');

// Each expected text is written as Japanese statistics write it: 万, 億 and 兆 are ten thousand, its square and its cube.
test.each([
  {
    value: 491_901.903,
    unit: 'kUSD',
    text: '4億9,200万ドル',
    from: '491,901,903 dollars are 492,000,000 to three digits',
  },
  { value: 1883.4, unit: 'MUSD', text: '18億8,000万ドル', from: '1,880,000,000 = 18 × 1億 + 8,000 × 1万' },
  { value: 999.6, unit: 'MUSD', text: '10億ドル', from: 'rounds to 1,000,000,000 = 10 × 1億' },
  { value: 73.757, unit: 'kt', text: '7万3,757トン', from: '73,757 = 7 × 1万 + 3,757' },
  { value: 270_000, unit: 't', text: '27万トン', from: 'nothing is left below ten thousand' },
  { value: 97, unit: 't', text: '97トン', from: 'small numbers have no word' },
  { value: 2.462, unit: 't', text: '2.46トン', from: 'three digits' },
])('an amount is counted in steps of ten thousand: $text, $from', ({ value, unit, text }) => {
  expect(compact(value, unit, words)).toBe(text);
});

test('shares, differences, days and lists are written as Japanese writes them', () => {
  expect([percent(0.996, 0, words), percent(0.004, 0, words)]).toEqual(['99%超', '1%未満']);
  expect(points(-0.24, 0, words)).toBe('−24ポイント');
  const dates = ['2026-11-23', '2026-01', '2026'].map((iso) => longDate(iso, words));
  expect(dates).toEqual(['2026年11月23日', '2026年1月', '2026年']);
  expect(listed(['中国', '日本', '米国'], words)).toBe('中国、日本、米国');
});
