import { expect, test } from 'vitest';
import { readDataset } from '../dataset/read.ts';
import { criticality, folder, printed } from '../dataset/testing.ts';
import { miniatureQuery } from '../testing/miniature-query.ts';
import { targetProblems } from './targets.ts';

const query = miniatureQuery();

const path = 'targets/sixty-days.yaml';

const share = (criticality[path] ?? '')
  .replaceAll('unit: days', 'unit: percent')
  .replace('stock-cover', 'partner-share');

/** What an author is told of the target of sixty days of stocks with one piece of it replaced wherever it stands. */
function told(piece: string, replacement: string): string {
  const files = folder({ [path]: (criticality[path] ?? '').replaceAll(piece, replacement) });
  const { dataset, placeOf, problems } = readDataset(files);
  expect(problems).toEqual([]);
  return printed(targetProblems(dataset.targets.values(), query, placeOf), files);
}

test('a target in the unit of its indicator is let pass', () => {
  expect(told('unit: days', 'unit: days')).toBe('');
});

test('a target in percent is let pass where results are shares', () => {
  const { dataset, placeOf } = readDataset(folder({ [path]: share }));
  expect(targetProblems(dataset.targets.values(), query, placeOf)).toEqual([]);
});

test('a target for an indicator that does not exist is told, with the nearest that does', () => {
  expect(told('stock-cover', 'stock-covr')).toMatchInlineSnapshot(`
    "data/targets/sixty-days.yaml:6:12 unknown-indicator  There is no indicator called "stock-covr".
      6 | indicator: stock-covr
        |            ^^^^^^^^^^
      hint: Did you mean "stock-cover"?"
  `);
});

test('a target in a unit that results of its indicator do not have is told', () => {
  expect(told('unit: days', 'unit: percent')).toMatchInlineSnapshot(`
    "data/targets/sixty-days.yaml:14:9 wrong-unit  A target in percent says nothing of "stock-cover": the unit of its results is "days".
      14 |   unit: percent
         |         ^^^^^^^
      hint: Write days, or name the indicator that the source measures the target by."
  `);
});

test('a target for an indicator in a unit that no target has is told', () => {
  expect(told('stock-cover', 'hhi')).toMatchInlineSnapshot(`
    "data/targets/sixty-days.yaml:14:9 wrong-unit  A target in days says nothing of "hhi": the unit of its results is "index".
      14 |   unit: days
         |         ^^^^
      hint: Name the indicator that the source measures the target by; of this one there can be no target."
  `);
});
