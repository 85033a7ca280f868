import { describe, expect, test } from 'vitest';
import { mineral, produced, queryWith, result, stage } from '../fixture.ts';
import type { SentencePart } from '../provenance/sentence.ts';
import { summaryOf } from './facts.ts';
import { explainPart } from './part-panel.ts';
import { publishedPart, publishedPartInWords } from './published-part.ts';

const of = { mineral: 'ore', stage: 'mine', year: 2025 } as const;
const withheld = { value: null, lower: 0, upper: null, quality: 'withheld' } as const;
const topShare = result({ ...of, indicator: 'cr-1', value: null, lower: 0, upper: 1, reason: 'withheld' });

const figures = [
  produced({ ...of, economy: 'CHN', value: 6000, unit: 'kt' }),
  produced({ ...of, economy: 'RUS', value: 3000, unit: 'kt' }),
  produced({ ...of, economy: 'OTH', value: 1000, unit: 'kt' }),
  produced({ ...of, economy: 'WLD', value: 10_000, unit: 'kt' }),
  produced({ ...of, economy: 'USA', unit: 'kt', ...withheld }),
];

function queryOver(production = figures, top = topShare) {
  return queryWith({
    minerals: [mineral('ore')],
    stages: [{ ...stage('ore', 'mine', 1), goods: 'ore' }],
    production,
    indicators: [top],
  });
}

/** Words and printed numbers of a sentence, one after the other. */
const textOf = (parts: readonly SentencePart[]) =>
  parts.map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : part.id)).join('');

function sentence(production = figures) {
  const query = queryOver(production);
  const part = publishedPart(query, 'ore', 'mine');
  return part && textOf(publishedPartInWords(query, part));
}

describe('what is published of production where a producer is withheld', () => {
  test('is told with its largest producer, and without whom', () => {
    // By hand: 6 of 6 + 3 + 1 million; the printed total is not added in.
    expect(publishedPart(queryOver(), 'ore', 'mine')).toMatchObject({
      year: 2025,
      whole: 10_000,
      share: { value: 0.6, lower: 0.6, upper: 0.6 },
      without: ['USA'],
    });
    expect(sentence()).toBe(
      'Of the 10 million t of ore that are published for 2025, without the United States, China has 60%.',
    );
  });

  test('has a share as uncertain as the figures', () => {
    const estimated = { ...produced({ ...of, economy: 'CHN', value: 6000, unit: 'kt' }), lower: 5000, upper: 7000 };
    const part = publishedPart(queryOver([estimated, ...figures.slice(1)]), 'ore', 'mine');
    // By hand: 5 of 9, and 7 of 11 million.
    expect(part?.share.lower).toBeCloseTo(5 / 9, 12);
    expect(part?.share.upper).toBeCloseTo(7 / 11, 12);
    expect(sentence([estimated, ...figures.slice(1)])).toContain('China has about 60%.');
  });

  test('names all of the largest in a tie', () => {
    const tied = figures.map((row) =>
      row.economy === 'RUS' ? { ...row, value: 6000, lower: 6000, upper: 6000 } : row,
    );
    // By hand: 6 of 13 million.
    expect(sentence(tied)).toContain('China and Russia have 46% each.');
  });

  test('names the rest where that is not available', () => {
    const open = figures.map((row) =>
      row.economy === 'OTH' ? { ...row, ...withheld, quality: 'not-reported' as const } : row,
    );
    expect(sentence(open)).toContain('without other countries and the United States, China has 67%.');
  });

  test('is not told where all is published, nor where the shares of the world are bounded', () => {
    expect(sentence(figures.filter(({ economy }) => economy !== 'USA'))).toBeUndefined();
    expect(publishedPart(queryOver(figures, { ...topShare, lower: 0.4, upper: 0.6 }), 'ore', 'mine')).toBeUndefined();
    expect(publishedPart(queryOver(figures, { ...topShare, value: 0.6 }), 'ore', 'mine')).toBeUndefined();
  });

  test('is not told of other years or of other series than those that are used', () => {
    const newer = produced({ ...of, year: 2026, economy: 'CHN', value: 5, unit: 'kt' });
    expect(sentence([...figures, newer])).toBeUndefined();
    expect(sentence(figures.map((row) => ({ ...row, primary: 'no' as const })))).toBeUndefined();
  });

  test('has numbers that open a panel with every figure, the formula and who is left out', () => {
    const places = ['CHN', 'RUS', 'OTH'].map((economy, i) => ({
      ...{ kind: 'production' as const, reporter: '', mineral: 'ore', stage: 'mine', economy, year: 2025, unit: 'kt' },
      ...{ primary: 'yes' as const, source: 'survey', published: '', file: 'data/production/ore.yaml' },
      ...{ series: '/series/0', line: i + 1 },
    }));
    const placed = queryWith({ ...queryOver().tables, figures: places });
    const numbers = summaryOf(placed, 'ore').flatMap((part) => {
      if (typeof part !== 'object' || !('content' in part) || part.content.kind !== 'published-part') return [];
      return [{ text: part.text, content: part.content }];
    });
    expect(numbers.map(({ text, content }) => [content.of, text])).toEqual([
      ['whole', '10 million t'],
      ['share', '60%'],
    ]);
    const [whole, share] = numbers.map(({ content }) => explainPart(placed, content));
    // By hand: 6,000 + 3,000 + 1,000 thousand tonnes, and 6 of 10.
    expect(whole?.working).toBe('6,000 + 3,000 + 1,000 = 10,000');
    expect(share?.working).toBe('6,000 ÷ (6,000 + 3,000 + 1,000) = 0.6');
    expect(share).toMatchObject({ leftOut: 'United States', sources: ['survey'] });
    expect(share?.inputs.map(({ label, value, place }) => [label, value, place.line])).toEqual([
      ['China', '6,000 thousand t', 1],
      ['Russia', '3,000 thousand t', 2],
      ['Other countries', '1,000 thousand t', 3],
    ]);
  });

  test('stands in the first lines of a profile', () => {
    expect(textOf(summaryOf(queryOver(), 'ore'))).toBe(
      'The figure of a producer of ore is withheld by the publisher or printed as a bound, so that shares are bounds only. ' +
        'Of the 10 million t of ore that are published for 2025, without the United States, China has 60%.',
    );
  });
});
