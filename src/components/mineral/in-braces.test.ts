import { expect, test } from 'vitest';
import { inBraces } from './in-braces.ts';

test('files of one name in sibling folders are told as one, others as they are', () => {
  const paths = ['data/minerals/ore.yaml', 'data/supply/JPN/ore.yaml', 'data/supply/USA/ore.yaml'];
  expect(inBraces(paths)).toEqual(['data/minerals/ore.yaml', 'data/supply/{JPN,USA}/ore.yaml']);
});

test('a folder with one file alone has no braces', () => {
  expect(inBraces(['data/minerals/ore.yaml', 'data/supply/JPN/ore.yaml'])).toEqual([
    'data/minerals/ore.yaml',
    'data/supply/JPN/ore.yaml',
  ]);
});
