import { expect, test } from 'vitest';
import { figureNumber, layOutline, outlineOf, referenceNumber } from './outline.ts';

const mdx = `
<KeyFindings>

- First.<Cite source="b" />

</KeyFindings>

Then <Cite source="a" /> and again <Cite source="b" page="4" />.

<Chart kind="supplier-shares" mineral="ore" stage="mine" year="2024" note="A note." />

<Chart year="2024" kind="stage-shares" mineral="ore" />

<Chart kind="supplier-shares" year="2024" mineral="ore" stage="mine" />
`;

test('references are numbered by their first mention, wherever it stands', () => {
  expect(outlineOf(mdx).references).toEqual(['b', 'a']);
});

test('the same chart is one figure, however its attributes are ordered and noted', () => {
  expect(outlineOf(mdx).figures).toEqual(['supplier-shares.ore.mine.2024', 'stage-shares.ore.2024']);
});

test('numbers hold for the page they were laid down for', () => {
  const [page, other] = [{}, {}];
  layOutline(page, outlineOf(mdx));
  expect([referenceNumber(page, 'b'), referenceNumber(page, 'a')]).toEqual([1, 2]);
  expect(figureNumber(page, 'stage-shares.ore.2024')).toBe(2);
  expect(referenceNumber(other, 'b')).toBe(0);
});
