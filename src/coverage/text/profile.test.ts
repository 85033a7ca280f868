import { expect, test } from 'vitest';
import { profileText } from './profile.ts';

test('a profile is told as full, as lacking parts, or as saying that parts are not to be had', () => {
  expect(profileText({ isFull: true, missing: [], absent: [] })).toBe('full');
  expect(profileText({ isFull: false, missing: ['uses', 'recycling-rate'], absent: [] })).toBe('lacks 2');
  expect(profileText({ isFull: false, missing: [], absent: ['substitution'] })).toBe('1 absent');
  expect(profileText({ isFull: false, missing: ['uses'], absent: ['substitution'] })).toBe('lacks 1, 1 absent');
});
