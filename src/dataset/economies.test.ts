import { describe, expect, test } from 'vitest';
import { economyOf, unknownEconomy } from './economies.ts';

describe('economyOf', () => {
  // The names as Japanese atlases print them.
  test.each([
    { code: 'CHN', nameJa: '中華人民共和国' },
    { code: 'COD', nameJa: 'コンゴ民主共和国' },
    { code: 'TWN', nameJa: '台湾' },
    { code: 'EU27', nameJa: '欧州連合' },
  ])('knows $code in Japanese', ({ code, nameJa }) => {
    expect(economyOf(code)?.nameJa).toContain(nameJa);
  });

  test('knows Kosovo by the code that statistics give it, since ISO 3166 has none', () => {
    expect(economyOf('XKX')?.name).toBe('Kosovo');
    expect(economyOf('XKK')).toBeUndefined();
    expect(unknownEconomy('XKK').hint).toBe('Did you mean "XKX" (Kosovo)?');
  });

  test.each(['chn', 'CN', 'China', 'WLD', 'OTH', 'NO', 'EU', '', 'constructor', '156'])(
    'does not know "%s"',
    (code) => {
      expect(economyOf(code)).toBeUndefined();
    },
  );
});

describe('unknownEconomy', () => {
  test.each([
    { written: 'UK', meant: 'GBR' },
    { written: 'ROM', meant: 'ROU' },
    { written: 'ZAR', meant: 'COD' },
    { written: 'VIE', meant: 'VNM' },
    { written: 'CN', meant: 'CHN' },
    { written: 'usa', meant: 'USA' },
    { written: 'Viet Nam', meant: 'VNM' },
    { written: 'South Korea', meant: 'KOR' },
    { written: 'Burma', meant: 'MMR' },
    { written: "Côte d'Ivoire", meant: 'CIV' },
    { written: 'EU', meant: 'EU27' },
    { written: 'World', meant: 'WLD' },
    { written: 'other countries', meant: 'OTH' },
    { written: 'NO', meant: 'NOR' },
    { written: 'CHNN', meant: 'CHN' },
  ])('takes "$written" for $meant', ({ written, meant }) => {
    expect(unknownEconomy(written).hint).toContain(`"${meant}"`);
  });

  test('explains the form where nothing is near', () => {
    expect(unknownEconomy('Atlantis').hint).toMatch(/^Write the three letters of ISO 3166-1/);
  });
});
