import { expect, test } from 'vitest';
import { span } from './dates.ts';

test('an average names its first year and the end of its last', () => {
  expect(span(2021, 2024)).toBe('2021–24');
  expect(span(1998, 2003)).toBe('1998–2003');
  expect(span(2024, 2024)).toBe('2024');
});
