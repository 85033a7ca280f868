import { expect, test } from 'vitest';
import { miniature, toldAbout } from '../testing.ts';

const coded = (id: string) =>
  (miniature['minerals/gallium.yaml'] ?? '')
    .replace('id: gallium', `id: ${id}`)
    .replace('kind: processing', 'kind: processing\n    hs:\n      - "811292"');
const trade = (more: string) =>
  (miniature['supply/JPN/gallium.yaml'] ?? '').replace('unit: percent', `unit: percent\n    hs: "811292"${more}`);

test('trade under a code of several minerals says what else is in it', () => {
  const minerals = { 'minerals/gallium.yaml': coded('gallium'), 'minerals/indium.yaml': coded('indium') };
  const told = toldAbout({ ...minerals, 'supply/JPN/gallium.yaml': trade('') });
  expect(told).toContain(
    'basket-without-note  HS 811292 is a code of indium as well, and this series of gallium does not',
  );
  const noted = trade('\n    note: Gallium, indium and others together.');
  expect(toldAbout({ ...minerals, 'supply/JPN/gallium.yaml': noted })).toBe('');
});

test('trade under a code of one mineral needs no note', () => {
  expect(toldAbout({ 'minerals/gallium.yaml': coded('gallium'), 'supply/JPN/gallium.yaml': trade('') })).toBe('');
});
