import { expect, test } from 'vitest';
import { basisInWords } from './basis.ts';
import { span } from './dates.ts';

test('what tonnes count is spelled out', () => {
  expect(basisInWords('REO')).toBe('all rare earths, as oxide');
  expect(basisInWords('Nd, Pr, Dy, Tb contained metal')).toBe(
    'neodymium, praseodymium, dysprosium and terbium, as contained metal',
  );
  expect(basisInWords('cobalt content')).toBe('cobalt content');
});

test('an average names its first year and the end of its last', () => {
  expect(span(2021, 2024)).toBe('2021–24');
  expect(span(1998, 2003)).toBe('1998–2003');
  expect(span(2024, 2024)).toBe('2024');
});
