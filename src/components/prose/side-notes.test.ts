import { expect, test } from 'vitest';
import { withSideNotes } from './side-notes.ts';

const cite = (number: number) =>
  `<sup class="cite"><a href="#ref-${number}" aria-label="Reference">${number}</a></sup>`;
const noted = (html: string) => withSideNotes(html, (number) => `<i>${number}</i>`);

test('a note stands after the first reference to its source, and after no other', () => {
  expect(noted(`<p>A${cite(1)} b<br>c${cite(2)}.</p><ul><li>D${cite(1)}</li></ul>`)).toBe(
    `<p>A${cite(1)}<i>1</i> b<br>c${cite(2)}<i>2</i>.</p><ul><li>D${cite(1)}</li></ul>`,
  );
});

test.each([
  ['another note', '<aside class="note" role="note"><p>', '</p></aside>'],
  ['a note in a sentence', '<span class="note" role="note">', '</span>'],
  ['a table', '<table class="table"><tr><td>', '</td></tr></table>'],
  ['a figure', '<figure><svg><path d="M0"/></svg><p>', '</p></figure>'],
])('a reference within %s has none; the next in the text does', (_, start, end) => {
  expect(noted(`<div>${start}A${cite(3)}${end}<p>B${cite(3)}</p></div>`)).toBe(
    `<div>${start}A${cite(3)}${end}<p>B${cite(3)}<i>3</i></p></div>`,
  );
});

test('a text without references stays as it is', () => {
  const html = '<p>A <a href="#ref-1">link</a> and <button class="number">1</button></p>';
  expect(noted(html)).toBe(html);
});
