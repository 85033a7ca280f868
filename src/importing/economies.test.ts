import { describe, expect, test } from 'vitest';
import { economyCode } from './economies.ts';

describe('economyCode', () => {
  test.each([
    ['USGS', 'Burma', 'MMR'],
    ['USGS', 'Congo (Kinshasa)', 'COD'],
    ['USGS', 'Turkey', 'TUR'],
    ['USGS', 'Korea, Republic of', 'KOR'],
    ['USGS', 'Korea, North', 'PRK'],
    ['USGS', 'World total (rounded)', 'WLD'],
    ['USGS', 'Other countries', 'OTH'],
    ['World Mining Data', 'Congo, D.R.', 'COD'],
    ['World Mining Data', 'Congo, Rep.', 'COG'],
    ['World Mining Data', 'Türkiye', 'TUR'],
    ['World Mining Data', 'Kosovo', 'XKX'],
    ['the IEA', 'Democratic Republic of Congo', 'COD'],
    ['the IEA', 'Rest of world', 'OTH'],
    ['UN Comtrade', '842', 'USA'],
    ['UN Comtrade', '251', 'FRA'],
    ['UN Comtrade', '579', 'NOR'],
    ['UN Comtrade', '699', 'IND'],
    ['UN Comtrade', '757', 'CHE'],
    ['UN Comtrade', '490', 'TWN'],
    ['UN Comtrade', 'W00', 'WLD'],
    ['UN Comtrade', '899', 'OTH'],
    ['UN Comtrade', '_X ', 'OTH'],
    ['UN Comtrade', 'Areas, nes', 'OTH'],
    ['ISO 3166', '392', 'JPN'],
    ['ISO 3166', '36', 'AUS'],
    ['ISO 3166', 'NAM', 'NAM'],
    ['BACI', 'S19', 'TWN'],
    ['the World Bank', 'ZAR', 'COD'],
    ['the World Bank', 'ROM', 'ROU'],
    ['the World Bank', 'TMP', 'TLS'],
    ['the World Bank', 'WBG', 'PSE'],
    ['the World Bank', 'ADO', 'AND'],
    ['the World Bank', 'KSV', 'XKX'],
  ])('knows what %s means by %s: %s', (_publisher, written, code) => {
    expect(economyCode(written)).toBe(code);
  });

  test('lets the names of one table go before the common ones', () => {
    expect(economyCode('Total', { Total: 'OTH' })).toBe('OTH');
  });

  test.each([
    'Atlantis',
    'ZZZ',
    'Japane',
    'New Caledonia11',
    'Other countries4',
    'R20',
    '999',
    '',
    'constructor',
    '__proto__',
  ])('does not guess at "%s"', (written) => {
    expect(economyCode(written)).toBeUndefined();
  });
});
