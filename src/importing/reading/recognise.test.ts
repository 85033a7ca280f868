import { expect, test } from 'vitest';
import type { FileHead, Form } from '../adapter.ts';
import { recognise } from './recognise.ts';

const forms: readonly Form[] = [
  { name: 'world', about: 'world production', looksFor: ['Country', 'Prod_t'], fits: has('Country', 'Prod_t') },
  { name: 'salient', about: 'salient statistics', looksFor: ['Year', 'NIR_pct'], fits: has('Year', 'NIR_pct') },
  { name: 'figure', about: 'figure 3 of the volume', fits: has('Rank'), refused: 'It counts commodities.' },
];

function has(...names: readonly string[]): Form['fits'] {
  return ({ columns }) => names.every((name) => columns.includes(name));
}

function recognised(...columns: readonly string[]) {
  const head: FileHead = { name: 'a.csv', kind: 'csv', columns, sheets: [], titles: [] };
  return recognise({ path: 'given/a.csv', name: 'a.csv', kind: 'csv' }, head, forms);
}

test('a file is of the first form that fits', () => {
  expect(recognised('Country', 'Prod_t', 'Year')).toMatchObject({ kind: 'form', form: { name: 'world' } });
});

test('an unknown file is refused with what it holds, the nearest form and all that are known', () => {
  const recognition = recognised('Country', 'Prod_kg');
  expect(recognition.kind === 'complaint' && recognition.complaint).toBe(
    [
      'given/a.csv:1:1 No known form fits this file (csv; columns "Country", "Prod_kg").',
      '  hint: The nearest is world; it lacks "Prod_t".',
      '  world: world production',
      '  salient: salient statistics',
      '  figure: figure 3 of the volume',
    ].join('\n'),
  );
});

test('a form that is known and refused says why', () => {
  expect(recognised('Rank')).toEqual({
    kind: 'complaint',
    complaint: 'given/a.csv:1:1 Refused: figure 3 of the volume. It counts commodities.',
  });
});
