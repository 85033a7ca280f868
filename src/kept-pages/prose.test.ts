import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../content-folder.ts';
import { proseKey, textKey } from '../tables/reading/read-keys.ts';
import { changedProse, toldBy } from './prose.ts';

const text = '---\ntitle: Of ore\n---\n\nMuch of <Value mineral="ore" />. <Cite source="survey" />\n';

test('a text tells other pages its front matter and its components, not its words', () => {
  expect(toldBy(text.replace('Much of', 'Most of'))).toBe(toldBy(text));
  for (const [from, to] of [
    ['Of ore', 'Of salt'],
    ['mineral="ore"', 'mineral="salt"'],
    ['<Cite source="survey" />', ''],
  ] as const)
    expect(toldBy(text.replace(from, to)), from).not.toBe(toldBy(text));
});

test('a text without front matter in its usual form tells all that it says', () => {
  const unusual = text.replace('---\n', '--- \n');
  expect(toldBy(unusual.replace('Of ore', 'Of salt'))).not.toBe(toldBy(unusual));
});

const root = '/root';
const file = join(contentFolder(root, 'briefings'), 'first.mdx');
const prose = (digest: string, told: string) => ({ [file]: { digest, told } });

test('other words change the page of a text alone, another title all that tell of texts', () => {
  expect(changedProse(root, [], prose('a', 'a'), prose('a', 'a'))).toEqual([]);
  expect(changedProse(root, [], prose('a', 'a'), prose('b', 'a'))).toEqual([textKey(file)]);
  expect(changedProse(root, [], prose('a', 'a'), prose('b', 'b'))).toEqual([textKey(file), proseKey('briefings')]);
});

test('a text more or less changes all that tell of texts', () => {
  expect(changedProse(root, [], {}, prose('a', 'a'))).toContain(proseKey('briefings'));
  expect(changedProse(root, [], prose('a', 'a'), {})).toContain(proseKey('briefings'));
});

test('a text that a page showed from elsewhere counts as changed: nobody would see it change', () => {
  const keys = [textKey(file), textKey('/elsewhere/first.mdx')];
  expect(changedProse(root, keys, prose('a', 'a'), prose('a', 'a'))).toEqual([textKey('/elsewhere/first.mdx')]);
});
