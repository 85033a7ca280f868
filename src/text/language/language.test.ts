import { describe, expect, test } from 'vitest';
import { languageOf } from './language.ts';

const english = languageOf(
  'en',
  'en-GB',
  new Map([
    ['lead', '{economy} mined {share} of the world’s {goods} in {year}.'],
    ['count', '{count, plural, one {# stage} other {# stages}}'],
    ['cite', 'See <a>the data</a> of <b>{source}</b>.'],
  ]),
);

describe('a language', () => {
  test('says a message with its values, and a year without a thousands separator', () => {
    const values = { economy: 'Chile', share: '24%', goods: 'copper', year: 2024 };
    expect(english.say('lead', values)).toBe('Chile mined 24% of the world’s copper in 2024.');
  });

  test('counts by the rules of the language', () => {
    expect([1, 2, 1200].map((count) => english.say('count', { count }))).toEqual([
      '1 stage',
      '2 stages',
      '1,200 stages',
    ]);
  });

  test('gives a value that is no text back in its place among the words', () => {
    const share = { id: 'cr-1' };
    expect(english.tell('lead', { economy: 'Chile', share, goods: 'copper', year: 2024 })).toEqual([
      'Chile mined ',
      share,
      ' of the world’s copper in 2024.',
    ]);
  });

  test('escapes values where a message is HTML, and lets its own tags stand', () => {
    expect(english.markup('cite', { source: 'A & <B>' }, { a: '/data/?a=1&b=2' })).toBe(
      'See <a href="/data/?a=1&amp;b=2">the data</a> of <b>A &amp; &lt;B&gt;</b>.',
    );
  });

  test('stops at a key that is not there, and names the nearest', () => {
    expect(() => english.say('leed')).toThrow('no message "leed" in en; did you mean "lead"?');
  });

  test('stops at a value that is not given', () => {
    expect(() => english.say('lead', { economy: 'Chile' })).toThrow(/share/);
  });
});
