import { expect, test } from 'vitest';
import { type Audited, misses, reportText } from './report.ts';

const page = (html: number, score: number): Audited => ({
  type: 'minerals/*',
  page: 'minerals/cobalt/',
  measures: [
    { what: 'HTML', value: html, budget: 40_000, unit: 'bytes' },
    { what: 'seo', value: score, budget: 100, unit: 'score' },
  ],
  findings: score < 100 ? [{ category: 'seo', rule: 'meta-description: no description' }] : [],
});

test('a page that is just within its budgets misses none', () => {
  expect(misses([page(40_000, 100)])).toEqual([]);
  expect(reportText([page(40_000, 100)], [])).toContain('Every budget is kept.');
});

test('what is too heavy, and a score that is too low, are told with their bounds and the rule behind', () => {
  const told = misses([page(40_100, 99)]);
  expect(told).toEqual([
    '/minerals/cobalt/: HTML is 40.1 kB, at most 40.0 kB',
    '/minerals/cobalt/: seo is 99, at least 100',
    '/minerals/cobalt/: seo, meta-description: no description',
  ]);
  expect(reportText([page(40_100, 99)], [])).toContain('| /minerals/cobalt/ | **40.1 kB** | **99** |');
});
