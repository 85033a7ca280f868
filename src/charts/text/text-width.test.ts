import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockWidth, type Face, roomFor, textWidth, wrap } from './text-width.ts';

const regular: Face = { size: 10, weight: 'regular' };
const semibold: Face = { size: 10, weight: 'semibold' };

describe('textWidth', () => {
  test('adds up advances: a space of Source Sans 3 is a fifth of an em', () => {
    expect(textWidth(' ', regular)).toBe(2);
    expect(textWidth('   ', { size: 20, weight: 'regular' })).toBe(12);
  });

  test('gives all figures one width, for they are tabular', () => {
    const widths = new Set([...'0123456789'].map((figure) => textWidth(figure, regular)));
    expect(widths.size).toBe(1);
  });

  test('is larger in semibold', () => {
    expect(textWidth('Australia', semibold)).toBeGreaterThan(textWidth('Australia', regular));
  });

  test('takes one em for each Japanese or Korean character', () => {
    expect(textWidth('中国', regular)).toBe(20);
    expect(textWidth('コンゴ民主共和国', semibold)).toBe(80);
    expect(textWidth('한국', regular)).toBe(20);
  });

  test('gives accented letters the width of their base, composed or not', () => {
    expect(textWidth('é', regular)).toBe(textWidth('e', regular));
    expect(textWidth('e\u0301', regular)).toBe(textWidth('e', regular));
  });

  test('falls back to a wide letter for scripts the font file lacks', () => {
    expect(textWidth('Ж', regular)).toBe(7);
  });
});

describe('roomFor', () => {
  test('leaves room for a face that stands in, whose figures are wider, and none more for what is one em in every face', () => {
    // By hand: a figure of Arial is 556 thousandths of an em wide, and fonts.css fits the face by 94.5%.
    expect(roomFor('0123456789', regular)).toBeGreaterThanOrEqual(10 * 5.56 * 0.945);
    expect(roomFor('希土', regular)).toBe(20);
  });
});

describe('wrap', () => {
  test('breaks at spaces', () => {
    expect(wrap('Democratic Republic of the Congo', 106, regular)).toBe('Democratic Republic of\nthe Congo');
  });

  test('leaves a text that fits as it is', () => {
    expect(wrap('Viet Nam', 100, regular)).toBe('Viet Nam');
  });

  test('breaks between Japanese characters', () => {
    expect(wrap('コンゴ民主共和国', 50, regular)).toBe('コンゴ民主\n共和国');
  });

  test.each([
    { what: 'a full stop', text: '中国は首位。', width: 50, wrapped: '中国は\n首位。' },
    { what: 'a closing bracket', text: '（希土磁石）', width: 50, wrapped: '（希土磁\n石）' },
    { what: 'the sign of a long vowel', text: 'スーパースー', width: 30, wrapped: 'スー\nパー\nスー' },
    { what: 'a small kana', text: '希土イット', width: 30, wrapped: '希土\nイット' },
  ])('begins no line with $what', ({ text, width, wrapped }) => {
    expect(wrap(text, width, regular)).toBe(wrapped);
  });

  test.each([
    { what: 'before a bracket', text: 'レアアース（永久磁石）', width: 90, wrapped: 'レアアース\n（永久磁石）' },
    { what: 'before a name in katakana', text: '38% オーストラリア', width: 80, wrapped: '38%\nオーストラリア' },
    { what: 'between words', text: 'コンゴ民主共和国', width: 70, wrapped: 'コンゴ民主\n共和国' },
  ])('breaks $what, where what follows has room on a line', ({ text, width, wrapped }) => {
    expect(wrap(text, width, regular)).toBe(wrapped);
  });

  test('ends no line with an opening bracket', () => {
    expect(wrap('リチウム（水酸化物）', 50, regular)).toBe('リチウム\n（水酸化\n物）');
  });

  test('never makes a line too wide and never loses a character', () => {
    const words = fc.stringMatching(/^[A-Za-z ]{1,60}$/);
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 200 }), (text, width) => {
        const wrapped = wrap(text, width, regular);
        expect(blockWidth(wrapped, regular)).toBeLessThanOrEqual(width);
        expect(wrapped.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
