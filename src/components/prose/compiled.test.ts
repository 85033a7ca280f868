import { expect, test } from 'vitest';
import { compiledProse } from './compiled.ts';

test('headings have the ids that GitHub would give them, each its own', () => {
  expect(compiledProse('## What is new?\n\nText.\n\n### Part\n\n### Part').headings).toEqual([
    { depth: 2, slug: 'what-is-new', text: 'What is new?' },
    { depth: 3, slug: 'part', text: 'Part' },
    { depth: 3, slug: 'part-1', text: 'Part' },
  ]);
});

test('a component gets its attributes, and stands where the text names it', () => {
  const Chart = () => 'drawn';
  const { Content } = compiledProse('<Chart kind="share-heat" />');
  expect(Content({ components: { Chart } })).toMatchObject({ type: Chart, props: { kind: 'share-heat' } });
});

test('quotation marks and dashes are set as in print', () => {
  expect(JSON.stringify(compiledProse('He said "so" -- twice.').Content({}))).toContain('He said “so” – twice.');
});

test('a text that cannot be read is told', () => {
  expect(() => compiledProse('<Chart')).toThrow();
});
