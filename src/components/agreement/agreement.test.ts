import { describe, expect, test } from 'vitest';
import { queryWith } from '../fixture.ts';
import {
  type AgreementRow,
  type AgreementSet,
  boundsText,
  countsOf,
  differenceText,
  oursText,
  publishedText,
  setsOf,
} from './agreement.ts';

const english = queryWith({});

function row(of: Partial<AgreementRow>): AgreementRow {
  return {
    set: 'any',
    position: 1,
    indicator: 'net-import-reliance',
    subject: 'Antimony, 2024',
    published: '86',
    published_lower: 85.5,
    published_upper: 86.5,
    value: 86.2917,
    lower: 86.2917,
    upper: 86.2917,
    unit: 'percent',
    reason: '',
    difference: 0.2917,
    verdict: 'agrees',
    explanation: '',
    source: 'survey',
    file: '',
    line: 1,
    ...of,
  };
}

function set(of: Partial<AgreementSet>): AgreementSet {
  return {
    id: 'any',
    indicator: 'hhi',
    title: 'Any',
    source: 'survey',
    inputs_source: 'survey',
    table: '',
    unit: 'index',
    agrees: 1,
    within_rounding: 2,
    explained: 4,
    publisher_differs: 8,
    note: '',
    left_out: '',
    file: '',
    ...of,
  };
}

describe('a row of the comparison', () => {
  test('has our percentage to one decimal more than the publisher prints, and the difference with its sign', () => {
    expect(oursText(english, row({}))).toBe('86.3');
    expect(differenceText(english, row({}))).toBe('+0.3');
    expect(differenceText(english, row({ difference: -0.91 }))).toBe('−0.9');
  });

  test('has bounds only where they are not one with the value, rounded outward', () => {
    expect(boundsText(english, row({}))).toBe('');
    expect(boundsText(english, row({ lower: 81.96, upper: 84.02 }))).toBe('81.9–84.1');
  });

  test('has four digits of a quantity, whatever its size', () => {
    const quantity = { unit: 'input', published: '20700', lower: 20681.5, upper: 20822.5 };
    expect(oursText(english, row({ ...quantity, value: 20752 }))).toBe('20,752');
    expect(boundsText(english, row({ ...quantity, value: 20752 }))).toBe('20,681–20,823');
    expect(differenceText(english, row({ ...quantity, value: 20752, difference: 52 }))).toBe('+52');
    expect(oursText(english, row({ unit: 'kg Cu-eq/kg', value: 1.49566 }))).toBe('1.496');
  });

  test('says E of a net exporter, and why there is no value elsewhere', () => {
    const none = { value: null, lower: null, upper: null, difference: null };
    expect(oursText(english, row({ ...none, reason: 'net-exporter' }))).toBe('E');
    expect(oursText(english, row({ ...none, reason: 'withheld' }))).toMatch(/withheld/);
    expect(differenceText(english, row(none))).toBe('');
  });

  test('keeps the published result as printed, but for thousands and the digits of one published in full', () => {
    expect(publishedText(english, row({ published: '45000 e' }))).toBe('45,000');
    expect(publishedText(english, row({ published: '1.0' }))).toBe('1.0');
    expect(publishedText(english, row({ published: '>95' }))).toBe('>95');
    expect(publishedText(english, row({ published: '91 e' }))).toBe('91');
    expect(publishedText(english, row({ published: '4928.9711580487665' }))).toBe('4,928.971');
  });
});

test('counts add up over sets', () => {
  // By hand: 1 + 2 + 4 + 8 = 15 in each of the two.
  const counts = { compared: 30, agrees: 2, withinRounding: 4, explained: 8, publisherDiffers: 16 };
  expect(countsOf([set({}), set({})])).toEqual(counts);
});

test('sets stand in the order of the indicators, and then by title', () => {
  const definition = (id: string) => ({
    id,
    family: 'concentration',
    name: id,
    name_ja: '',
    name_in_text: id,
    input: 'suppliers',
    unit: 'index',
    range_low: 0,
    range_high: 1,
    words: '',
    latex: '',
  });
  const query = queryWith({
    definitions: [definition('hhi'), definition('cr-1')],
    agreement_sets: [
      set({ id: 'a', indicator: 'cr-1' }),
      set({ id: 'b', title: 'Second' }),
      set({ id: 'c', title: 'First' }),
    ],
  });
  expect(setsOf(query).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(setsOf(query, 'cr-1').map(({ id }) => id)).toEqual(['a']);
});
