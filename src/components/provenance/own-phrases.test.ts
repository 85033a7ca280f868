import { beforeAll, describe, expect, test } from 'vitest';
import { compute } from '../../compute/compute.ts';
import type { Computed } from '../../compute/computed.ts';
import { queryOf } from '../../tables/query.ts';
import { tablesFrom } from '../../tables/rows.ts';
import type { Tables } from '../../tables/schema.ts';
import { ownDataset } from '../../testing/own-tables.ts';
import { editionOf } from '../../text/edition.ts';
import { language } from '../../text/language/languages.ts';
import { assumptionsInWords } from './assumptions.ts';
import { inputLabel } from './input-label.ts';

let results: readonly Computed[];
let tables: Tables;
beforeAll(() => {
  const dataset = ownDataset();
  tables = tablesFrom(dataset, []);
  results = compute(dataset);
}, 120_000);

/** What one of the results has of each mineral, each once. */
function distinct(of: (computed: Computed) => readonly string[]) {
  const pairs = results.flatMap((computed) => {
    const mineral = computed.subject.mineral ?? '';
    return of(computed).map((text) => [`${mineral}|${text}`, { mineral, text }] as const);
  });
  return [...new Map(pairs).values()];
}

/** English words that no Japanese message has. */
const english = /\b(of|the|and|by|as|no|taken|imports|production|from|known|value|rate)\b/;

describe.each(['en', 'ja'])('the results of this project, told in %s', (id) => {
  test('have words for everything that they assume', () => {
    const query = editionOf(queryOf(tables), language(id));
    const phrases = distinct(({ result }) =>
      result.assumptions.filter((phrase) => !phrase.startsWith('no meaningful')),
    );
    const told = phrases.flatMap(({ mineral, text }) =>
      assumptionsInWords(query, { mineral, assumptions: text.replaceAll(' ', '-') }),
    );
    expect(told.length).toBeGreaterThan(100);
    expect(id === 'en' ? [] : told.filter(({ text }) => english.test(text))).toEqual([]);
  });

  test('have a name for every input', () => {
    const query = editionOf(queryOf(tables), language(id));
    const labels = distinct(({ inputs }) => inputs.map(({ input }) => input)).map(({ mineral, text }) =>
      inputLabel(query, text, mineral),
    );
    expect(labels.length).toBeGreaterThan(1000);
    expect(labels.filter((label) => label === '' || (id !== 'en' && english.test(label)))).toEqual([]);
  });
});
