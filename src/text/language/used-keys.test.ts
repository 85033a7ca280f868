import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messagesIn } from './messages.ts';

const source = join(import.meta.dirname, '..', '..');
const strings = join(source, '..', 'content', 'strings', 'en.yaml');
const keys = [...messagesIn(readFileSync(strings, 'utf8')).keys()];

const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro)$/.test(file) && !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }));

/** Texts and templates of the code, without their quotes. */
const literal = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\$]|\\.|\$(?!\{)|\$\{(?:[^{}]|\{[^{}]*\})*\})*)`/g;

/** What a text or a template with holes may come to, after what may stand `before` it. */
function patternOf(text: string, before = ''): RegExp {
  const parts = text.split(/\$\{[^{}]*\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${before}${parts.join('.+')}$`);
}

/** The first argument of each call that says a message, as far as it is written out on its line. */
function askedIn(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:say|tell|markup)\(\s*(['`][^\n]*)/g)].flatMap(([, rest = '']) => {
    const first = [...rest.matchAll(literal)][0];
    return first?.index === 0 ? [first[1] ?? first[2] ?? ''] : [];
  });
}

/** Whether a key is asked for by a text, a template, or its end where a section says its own messages by that alone. */
function isAskedBy(asked: string, key: string): boolean {
  return patternOf(asked).test(key) || (!asked.includes('.') && key.endsWith(`.${asked}`));
}

test('every message that the code asks for by name is there', () => {
  const missing = code.flatMap(({ file, text }) =>
    askedIn(text)
      .filter(
        (asked) => !/^(columnNotes|indicators|tables)\./.test(asked) && !keys.some((key) => isAskedBy(asked, key)),
      )
      .map((asked) => `${file}: ${asked}`),
  );
  expect(missing).toEqual([]);
});

/** Whether a template names a part of a key between its holes, and is no text of another kind. */
function isOfKey(template: string): boolean {
  const bare = template.replaceAll(/\$\{[^{}]*\}/g, '\0');
  return /^[\w.\0-]+$/.test(bare) && /[a-zA-Z]{3}/.test(bare) && bare.includes('.') && bare.includes('\0');
}

test('every message is asked for somewhere', () => {
  const texts = new Set(
    code.flatMap(({ text }) => [
      ...[...text.matchAll(literal)].map((found) => found[1] ?? found[2] ?? ''),
      ...askedIn(text),
    ]),
  );
  // A section that says its own messages asks by the end of a key.
  const patterns = [...texts].filter(isOfKey).map((text) => patternOf(text, '(?:.+\\.)?'));
  const ends = new Set(code.flatMap(({ text }) => askedIn(text)).filter((asked) => !asked.includes('.')));
  const unused = keys.filter(
    (key) =>
      !texts.has(key) &&
      !patterns.some((pattern) => pattern.test(key)) &&
      !ends.has(key.slice(key.lastIndexOf('.') + 1)),
  );
  expect(unused).toEqual([]);
});
