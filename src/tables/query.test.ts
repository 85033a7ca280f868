import { expect, test } from 'vitest';
import { queryWith, series } from '../components/fixture.ts';

test('the reporters are those of series that indicators use, so that no page is about sums over members alone', () => {
  const of = { kind: 'imports', mineral: 'ore', stage: 'mine' } as const;
  const query = queryWith({
    series: [
      series({ ...of, reporter: 'JPN' }),
      series({ ...of, reporter: 'EU27', primary: 'no' }),
      series({ ...of, kind: 'sourcing', reporter: 'EU27' }),
      series({ mineral: 'ore', stage: 'mine' }),
    ],
  });
  expect(query.reporters).toEqual(['JPN']);
});
