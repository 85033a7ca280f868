import { expect, test } from 'vitest';
import { programDigest } from './program.ts';

test('the digest of a program is that of the rooms it is asked for, and the same each time', () => {
  expect(programDigest(['dataset', 'problem.ts'])).toBe(programDigest(['dataset', 'problem.ts']));
  const others = [['dataset'], ['problem.ts'], ['domain', 'problem.ts']].map(programDigest);
  expect(new Set([...others, programDigest(['dataset', 'problem.ts'])]).size).toBe(4);
});

test('a room that is not there is an error, not an empty one', () => {
  expect(() => programDigest(['no-such-room'])).toThrow();
});
