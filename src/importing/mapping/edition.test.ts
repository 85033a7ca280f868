import { describe, expect, test } from 'vitest';
import { tableOf } from '../testing/table-of.ts';
import { editionOf, withEdition } from './edition.ts';

describe('withEdition', () => {
  test.each([
    ['source: usgs-mcs-{edition}', 'source: usgs-mcs-2027'],
    ['years:\n  - {edition-2}', 'years:\n  - 2025'],
    ['years:\n  - edition-2\n  - edition-1', 'years:\n  - 2025\n  - 2026'],
    ['table: Import sources ({edition-5}–{edition-2:yy})', 'table: Import sources (2022–25)'],
    ['note: This edition-wide note stays.', 'note: This edition-wide note stays.'],
  ])('makes of "%s" for 2027 "%s"', (text, written) => {
    expect(withEdition(text, '2027')).toEqual({ kind: 'text', text: written });
  });

  test('takes an edition that is no year, as long as nothing is counted from it', () => {
    expect(withEdition('source: cepii-baci-{edition}', 'v202601')).toMatchObject({
      text: 'source: cepii-baci-v202601',
    });
    expect(withEdition('a: b\nyear: {edition-2}', 'v202601')).toMatchObject({ kind: 'wanting', offset: 11 });
  });

  test('wants an edition where one is asked for, and none where not', () => {
    expect(withEdition('source: a-{edition}', undefined)).toMatchObject({ kind: 'wanting', offset: 10 });
    expect(withEdition('source: a', undefined)).toEqual({ kind: 'text', text: 'source: a' });
  });
});

describe('editionOf', () => {
  const of = (csv: string, said?: string) => editionOf('mapping.yaml', tableOf(csv), said);

  test('is what the column says, of a name with a year the year', () => {
    expect(of('edition\nMCS2026\nMCS2026')).toEqual({ kind: 'edition', edition: '2026' });
    expect(of('edition\nv202601')).toEqual({ kind: 'edition', edition: 'v202601' });
  });

  test('is what is said where the column has several or there is none', () => {
    expect(of('edition\n2023\n2024', '2023')).toEqual({ kind: 'edition', edition: '2023' });
    expect(of('value\n1', '2027')).toEqual({ kind: 'edition', edition: '2027' });
    expect(of('value\n1')).toEqual({ kind: 'edition', edition: undefined });
  });

  test('is doubtful where the column has several or another', () => {
    expect(of('edition\n2023\n2024')).toMatchObject({ kind: 'complaint' });
    expect(of('edition\n2026', '2027')).toEqual({
      kind: 'complaint',
      complaint: 'mapping.yaml:1:1 The files are of edition 2026, not 2027.',
    });
  });
});
