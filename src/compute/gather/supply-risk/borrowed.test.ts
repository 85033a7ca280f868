import { describe, expect, test } from 'vitest';
import { economyOf } from '../../../dataset/economies.ts';
import { borrowed } from './borrowed.ts';

const union = economyOf('EU27');
const economies = new Map(union === undefined ? [] : [['EU27', union]]);

describe('a rate of one economy', () => {
  test.each(['USA', undefined])('is named where it serves %s', (reporter) => {
    expect(borrowed('recycling rate', { economy: 'EU27' }, { reporter, economies })).toEqual([
      'recycling rate of the European Union',
    ]);
  });

  test('needs no word where it is the reporter’s own, or nobody’s in particular', () => {
    expect(borrowed('recycling rate', { economy: 'EU27' }, { reporter: 'EU27', economies })).toEqual([]);
    expect(borrowed('recycling rate', {}, { reporter: 'USA', economies })).toEqual([]);
    expect(borrowed('recycling rate', undefined, { reporter: 'USA', economies })).toEqual([]);
  });

  test('goes by its code where the data have no name for the economy', () => {
    expect(borrowed('substitution index', { economy: 'JPN' }, { reporter: 'USA', economies })).toEqual([
      'substitution index of JPN',
    ]);
  });
});
