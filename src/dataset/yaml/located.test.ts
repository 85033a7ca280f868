import { describe, expect, test } from 'vitest';
import { fileOf } from '../testing.ts';
import { readYaml } from './located.ts';
import { pointerOf } from './plain.ts';

const path = 'data/minerals/gallium.yaml';

function read(text: string) {
  return readYaml(fileOf(path, text));
}

describe('scalars are kept as their author wrote them', () => {
  test.each([
    '010',
    '0o7',
    '1e3',
    '1_000',
    '12:30',
    'NO',
    'yes',
    '2024-01-02',
    '270,000',
    '45000 e',
    'W',
    '<1',
    '>95',
    '> 0.5',
    '—',
    '~',
    'null',
    '.inf',
    '0x10',
  ])('reads %s as the text it is', (scalar) => {
    expect(read(`a: ${scalar} # as printed\nb: 1`).located?.value).toEqual({ a: scalar, b: '1' });
    expect(read(`a: '${scalar}'\nb: 1`).located?.value).toEqual({ a: scalar, b: '1' });
  });

  test('leaves folded text, and a bound within it, as text', () => {
    expect(read('note: >-\n  Reliance was printed\n  as: >95\nb: 1').located?.value).toEqual({
      note: 'Reliance was printed as: >95',
      b: '1',
    });
  });

  test('drops a byte-order mark and accepts the line ends of Windows', () => {
    expect(read('\ufeffa: 1\r\nb: ">95"\r\n').located?.value).toEqual({ a: '1', b: '>95' });
  });
});

describe('places', () => {
  const text =
    'series:\n  - stage: mine\n    years:\n      2024:\n        CHN: 270000 # thousand\n        USA: ">95"\n';
  const placeOf = (...args: [readonly (string | number)[], ('entry' | 'key' | 'value')?]) => {
    const place = read(text).located?.placeOf(...args);
    const line = text.split('\n')[(place?.line ?? 0) - 1] ?? '';
    return `${place?.line}: ${line.slice((place?.column ?? 0) - 1, (place?.column ?? 0) - 1 + (place?.length ?? 0))}`;
  };

  test('are of the whole entry, the key or the value', () => {
    const figure = ['series', 0, 'years', '2024', 'CHN'];
    expect(placeOf(figure)).toBe('5: CHN: 270000');
    expect(placeOf(figure, 'key')).toBe('5: CHN');
    expect(placeOf(figure, 'value')).toBe('5: 270000');
    expect(placeOf(['series', 0, 'years', '2024', 'USA'])).toBe('6: USA: ">95"');
  });

  test('are of the key alone where a record follows', () => {
    expect(placeOf(['series', 0, 'years', '2024'])).toBe('4: 2024');
    expect(placeOf(['series', 0])).toBe('2: stage');
  });

  test('are of the first key of the record that lacks a key', () => {
    expect(placeOf(['series', 0, 'source'])).toBe('2: stage');
    expect(placeOf(['mineral'])).toBe('1: series');
  });

  test('are written as JSON pointers', () => {
    expect(pointerOf(['series', 0, 'a/b', '~'])).toBe('/series/0/a~1b/~0');
    expect(pointerOf([])).toBe('');
  });
});
