import { expect, test } from 'vitest';
import { exactly } from '../domain/quantity.ts';
import type { Method } from '../domain/result.ts';
import { change } from '../indicators/time/change.ts';
import type { Input } from './computed.ts';
import { computedFrom } from './gathered.ts';

function inputFound(method: Method | undefined): Input {
  const place = { file: 'data/test.yaml', path: '/series/0', line: 1, unit: 'index', year: 2024, source: 'survey' };
  const base: Input = { input: 'hhi', quantity: exactly(0.5), quality: 'computed', ...place };
  return method === undefined ? base : { ...base, method };
}

const changeBetween = (...methods: readonly (Method | undefined)[]) =>
  computedFrom(change, {
    subject: { mineral: 'cobalt', stage: 'mine', measure: '', year: 2024 },
    input: { from: exactly(0.25), to: exactly(0.5) },
    inputs: methods.map(inputFound),
    unit: 'index',
    sources: ['survey'],
    quality: { coverage: 1, estimated: 0, age: 2 },
  }).result.method;

test('bounds are called no closer than those that they rest on', () => {
  expect(changeBetween(undefined, undefined)).toBe('exact');
  expect(changeBetween(undefined, 'outer')).toBe('outer');
  expect(changeBetween('monte-carlo', 'outer')).toBe('monte-carlo');
});
