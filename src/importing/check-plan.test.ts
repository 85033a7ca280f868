import { describe, expect, test } from 'vitest';
import { folder } from '../dataset/testing.ts';
import { checkedPlan } from './check-plan.ts';
import type { ImportPlan } from './plan-import.ts';
import { folderOf } from './testing/folder-of.ts';

const files = new Map(folder().map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
const path = 'data/production/gallium.yaml';
const production = files.get(path) ?? '';

function plan(text: string): ImportPlan {
  return { kind: 'plan', files: new Map([[path, text]]), news: [], leftOut: [] };
}

describe('checkedPlan', () => {
  test('lets a plan be whose data are sound', () => {
    const sound = plan(production.replace('JPN: 60 e', 'JPN: 55 e'));
    expect(checkedPlan(sound, folderOf(files))).toBe(sound);
  });

  test('refuses one that brings a mistake, with the line as it would be', () => {
    const checked = checkedPlan(plan(production.replace('CHN: 900', 'CHN: 9000')), folderOf(files));
    // By hand: 9,000 + 60 + 40 = 9,100, where 1,000 are printed.
    expect(checked.kind === 'complaints' && checked.complaints.join('\n')).toMatch(
      /gallium\.yaml:\d+:9 parts-over-total .*\n.*WLD: 1000/,
    );
  });

  test('does not hold against it what is wrong already', () => {
    const wrong = production.replace('CHN: 900', 'CHN: 9000');
    const also = plan(wrong.replace('RUS: 40', 'RUS: 40\n        # checked'));
    expect(checkedPlan(also, folderOf(new Map([...files, [path, wrong]])))).toEqual(also);
  });
});

test('what is left to be done in other files is told, and is no reason to refuse', () => {
  // Japan imports 60 percent from China and 40 from Germany: with another stage id the supply file loses its stage.
  const stages = 'data/minerals/gallium.yaml';
  const mineral = (files.get(stages) ?? '').replace('id: refining', 'id: smelting');
  const renamed: ImportPlan = { kind: 'plan', files: new Map([[stages, mineral]]), news: ['changed'], leftOut: [] };
  const checked = checkedPlan(renamed, folderOf(files));
  expect(checked.kind === 'plan' && checked.news.slice(0, 2)).toEqual([
    'changed',
    expect.stringMatching(/^to do: data\/production\/gallium\.yaml:\d+:\d+ unknown-stage/),
  ]);
});
