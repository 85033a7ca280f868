import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontByName, pageStyle } from './page-style.ts';

const style = (title: string) => pageStyle({ title, edition: 'Miniature', address: '' }, 'http://localhost/');

test('every font that the style asks for is there', () => {
  const asked = [...style('A').matchAll(/url\("http:\/\/localhost\/_print\/([^"]+)"\)/g)].map(([, name = '']) => name);
  expect(asked.length).toBeGreaterThan(3);
  for (const name of asked) expect(existsSync(fontByName(name) ?? ''), name).toBe(true);
  expect(fontByName('../package.json')).toBeUndefined();
});

test('a title cannot end the text that it stands in', () => {
  expect(style('Say "no" \\ yes')).toContain('content:"Say \\22 no\\22  \\5c  yes"');
});
