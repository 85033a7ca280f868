import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigure, roundingStep } from './figure.ts';
import { exactly } from './quantity.ts';

describe('a figure with a point', () => {
  test.each([
    { published: '12500', rules: {}, value: 12500, lower: 12500, upper: 12500, from: 'no rounding stated, so exact' },
    {
      published: '1,234,500',
      rules: {},
      value: 1234500,
      lower: 1234500,
      upper: 1234500,
      from: 'commas part thousands',
    },
    { published: ' 7.25 ', rules: {}, value: 7.25, lower: 7.25, upper: 7.25, from: 'spaces around do not count' },
    { published: '.5', rules: {}, value: 0.5, lower: 0.5, upper: 0.5, from: 'no digit before the point' },
    { published: '4700', rules: { step: 100 }, value: 4700, lower: 4650, upper: 4750, from: 'half of 100 each way' },
    { published: '20', rules: { step: 100 }, value: 20, lower: 0, upper: 70, from: '20 − 50 is cut at 0' },
    {
      published: '1000',
      rules: { significant: 2 },
      value: 1000,
      lower: 950,
      upper: 1050,
      from: 'step 10^(3−2+1) = 100',
    },
    {
      published: '0.36',
      rules: { significant: 1 },
      value: 0.36,
      lower: 0.31,
      upper: 0.41,
      from: 'step 10^(−1−1+1) = 0.1',
    },
    { published: '600 e', rules: {}, value: 600, lower: 540, upper: 660, from: '10 % of 600 = 60' },
    { published: '600e', rules: { epsilon: 0.25 }, value: 600, lower: 450, upper: 750, from: '25 % of 600 = 150' },
    { published: '600 e', rules: { step: 200 }, value: 600, lower: 500, upper: 700, from: 'max(60, 100) = 100' },
    { published: '97 e', rules: { max: 100 }, value: 97, lower: 87.3, upper: 100, from: '97 + 9.7 is cut at 100' },
    { published: '-40 e', rules: { signed: true }, value: -40, lower: -44, upper: -36, from: '10 % of 40 = 4' },
    {
      published: '−3',
      rules: { signed: true },
      value: -3,
      lower: -3,
      upper: -3,
      from: 'the minus sign of typesetters',
    },
  ])('reads "$published" as $value in [$lower, $upper]: $from', ({ published, rules, value, lower, upper }) => {
    const reading = readFigure(published, rules);
    if (reading.kind !== 'figure' || reading.quantity === null) throw new Error('expected a quantity');
    expect(reading.quality).toBe(published.includes('e') ? 'estimated' : 'reported');
    expect(reading.quantity.value).toBeCloseTo(value, 9);
    expect(reading.quantity.lower).toBeCloseTo(lower, 9);
    expect(reading.quantity.upper).toBeCloseTo(upper, 9);
  });

  // By hand: half a step of 0.1 is 0.05, of 0.01 is 0.005; a tenth of 0.7 is 0.07. Binary fractions would print 28.349999….
  test.each([
    ['28.4', { step: 0.1 }, '28.35', '28.45'],
    ['1.1', { step: 0.1 }, '1.05', '1.15'],
    ['10.1', { step: 20.1 }, '0.05', '20.15'],
    ['1234567.89', { step: 0.01 }, '1234567.885', '1234567.895'],
    ['0.7 e', {}, '0.63', '0.77'],
    ['0.000003', { significant: 1 }, '0.0000025', '0.0000035'],
  ])('prints the bounds of "%s" as decimals do: %j gives %s to %s', (published, rules, lower, upper) => {
    const reading = readFigure(published, rules);
    if (reading.kind !== 'figure' || reading.quantity === null) throw new Error('expected a quantity');
    expect([reading.quantity.lower, reading.quantity.upper]).toEqual([Number(lower), Number(upper)]);
  });

  test.each(['0', '0.0', '—', '–', '-', '0 e'])('reads "%s" as an exact zero, whatever the rounding', (published) => {
    const reading = readFigure(published, { step: 10 });
    expect(reading).toMatchObject({ quantity: { value: 0, lower: 0, upper: 0 } });
  });
});

describe('a figure without a point', () => {
  test.each([
    { published: 'W', rules: {}, quality: 'withheld', lower: 0, upper: null, from: 'anything from 0' },
    { published: 'W', rules: { max: 100 }, quality: 'withheld', lower: 0, upper: 100, from: 'a share of 100' },
    { published: '>80', rules: {}, quality: 'bounded', lower: 80, upper: null, from: 'no natural maximum' },
    { published: '> 80', rules: { max: 100 }, quality: 'bounded', lower: 80, upper: 100, from: 'a share of 100' },
    { published: '<25', rules: { max: 100 }, quality: 'bounded', lower: 0, upper: 25, from: '0 to 25' },
  ])('keeps the bounds of "$published": $from', ({ published, rules, quality, lower, upper }) => {
    expect(readFigure(published, rules)).toEqual({ kind: 'figure', quality, quantity: { value: null, lower, upper } });
  });

  test('bounds what is withheld by the total less the other parts', () => {
    const rules = {
      total: { value: 50, lower: 45, upper: 55 },
      others: [exactly(20), { value: 10, lower: 9, upper: 11 }],
    };
    // By hand: 45 − 20 − 11 = 14 and 55 − 20 − 9 = 26.
    expect(readFigure('W', rules)).toMatchObject({ quantity: { value: null, lower: 14, upper: 26 } });
  });

  test('bounds what is withheld from above only where another part is unbounded', () => {
    const rules = { total: exactly(50), others: [exactly(20), { value: null, lower: 0, upper: null }] };
    expect(readFigure('W', rules)).toMatchObject({ quantity: { value: null, lower: 0, upper: 30 } });
  });

  test('never leaves a withheld figure below zero where the parts pass the total', () => {
    expect(readFigure('W', { total: exactly(50), others: [exactly(60)] })).toMatchObject({
      quantity: { lower: 0, upper: 0 },
    });
  });

  test('reads NA as not reported, which is not a zero', () => {
    expect(readFigure('NA')).toEqual({ kind: 'figure', quality: 'not-reported', quantity: null });
  });

  test.each(['W', '<1'])('knows no lower end of a signed "%s"', (published) => {
    expect(readFigure(published, { signed: true })).toMatchObject({ kind: 'figure', quantity: null });
  });
});

describe('what is not a figure', () => {
  test.each([
    '',
    '1e3',
    '1E3',
    '45e3',
    '0x10',
    '0o7',
    '010',
    '1_000',
    '12:30',
    '.5.',
    '5.',
    '1.234,5',
    '1,23',
    '1234,567',
    '12,3456',
    '∞',
    '.inf',
    'NaN',
    '1 000',
    '1\u00a0000',
    '4 5 e',
    '+5',
    '--5',
    '- 5',
    '>',
    '<0',
    '>-5',
    '>95 e',
    'e',
    'na',
    'n/a',
    'w',
    'W e',
    'E',
    'yes',
    'NO',
    '~',
    '2024-01-02',
    '60%',
    '５',
    `1${'0'.repeat(400)}`,
  ])('refuses "%s"', (published) => {
    expect(readFigure(published)).toEqual({ kind: 'invalid', why: 'not-a-figure' });
  });

  test.each(['-5', '−5', '-5 e', '-0'])('says that "%s" is negative', (published) => {
    expect(readFigure(published)).toEqual({ kind: 'invalid', why: 'negative' });
  });

  test.each(['100.1', '112 e', '>101'])('says that "%s" passes a maximum of 100', (published) => {
    expect(readFigure(published, { max: 100 })).toEqual({ kind: 'invalid', why: 'above-maximum' });
  });
});

describe('laws', () => {
  const rules = fc.record(
    {
      step: fc.double({ min: 0.001, max: 1e5, noNaN: true }),
      significant: fc.integer({ min: 1, max: 6 }),
      epsilon: fc.double({ min: 0, max: 2, noNaN: true }),
      max: fc.constantFrom(1, 100),
      signed: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const marked = fc.tuple(fc.constantFrom('', '-', '>', '<'), fc.nat(), fc.constantFrom('', ' e', '.5', ',000'));
  const printed = fc.oneof(
    marked.map((parts) => parts.join('')),
    fc.string(),
  );

  test('bounds hold the point and are finite, for any text and rules', () => {
    fc.assert(
      fc.property(printed, rules, (published, given) => {
        const reading = readFigure(published, given);
        if (reading.kind === 'invalid' || reading.quantity === null) return;
        const { value, lower, upper } = reading.quantity;
        expect(Number.isFinite(lower)).toBe(true);
        expect(upper === null || (Number.isFinite(upper) && upper >= lower)).toBe(true);
        if (value !== null) expect(lower <= value && (upper === null || value <= upper)).toBe(true);
        if (given.signed !== true) expect(lower).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('the step of k significant digits is a power of ten that leaves k digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 9 }), (value, significant) => {
        const units = value / roundingStep(value, significant);
        expect(Math.floor(units * (1 + 1e-12)).toString()).toHaveLength(significant);
      }),
    );
  });
});
