import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adapterNamed } from './adapters/registry.ts';
import { commandFrom } from './command/asked.ts';
import { runImport } from './command/run-import.ts';
import type { ImportPlan } from './plan-import.ts';
import { withFile } from './reading/testing/view-rows.ts';
import { folderOf } from './testing/folder-of.ts';

const folder = join(import.meta.dirname, 'adapters');
// Whole workbooks take long to unpack; half a megabyte says what two would.
const excerpts = globSync('*/excerpts/*', { cwd: folder })
  .filter((path) => statSync(join(folder, path)).size < 500_000)
  .sort();
const sources = folderOf(new Map());

async function planOf(adapterName: string, path: string): Promise<ImportPlan> {
  const adapter = await adapterNamed(adapterName);
  const reading = commandFrom([adapterName, path, '--edition', '2026', '--year', '2024']);
  if (adapter === undefined || reading.kind === 'complaint') throw new Error('the command cannot be read');
  return runImport(reading.command, adapter, sources, () => {});
}

/** Damage that files suffer: cut, bits turned over, pieces taken out or doubled. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ kind: fc.constant('turned' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ kind: fc.constant('hole' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ kind: fc.constant('doubled' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
);

function damaged(bytes: Buffer, { kind, at }: { kind: 'cut' | 'turned' | 'hole' | 'doubled'; at: number }): Buffer {
  const offset = Math.floor(at * (bytes.length - 1));
  const [before, after] = [bytes.subarray(0, offset), bytes.subarray(offset)];
  switch (kind) {
    case 'cut':
      return before;
    case 'turned':
      return Buffer.concat([before, Buffer.from([(after[0] ?? 0) ^ 0xff]), after.subarray(1)]);
    case 'hole':
      return Buffer.concat([before, after.subarray(37)]);
    case 'doubled':
      return Buffer.concat([before, after.subarray(0, 90), after]);
  }
}

const located = /^[^\n]+?:\d+:\d+ \S/;

/** Every complaint has a place, but for the hint below them, and none shows the inside of the program. */
function expectSound(plan: ImportPlan): void {
  if (plan.kind !== 'complaints') return;
  expect(plan.complaints.length).toBeGreaterThan(0);
  for (const complaint of plan.complaints) {
    if (!complaint.startsWith('  hint: ')) expect(complaint).toMatch(located);
    expect(complaint).not.toMatch(/\n\s+at |node_modules|TypeError|undefined|\[object/);
  }
}

test('there are excerpts of every publisher', () => {
  expect(new Set(excerpts.map((path) => path.split('/')[0])).size).toBeGreaterThan(3);
});

test.each(excerpts)('%s, damaged in any way, is read or refused with places', async (excerpt) => {
  const [adapter = ''] = excerpt.split('/');
  const bytes = readFileSync(join(folder, excerpt));
  const property = fc.asyncProperty(damage, async (how) => {
    await withFile(basename(excerpt), damaged(bytes, how), async (path) => expectSound(await planOf(adapter, path)));
  });
  await fc.assert(property, { numRuns: 6, seed: 20_260_206 });
});

test.each(excerpts)('%s is refused under the heading of another file', async (excerpt) => {
  const [adapter = ''] = excerpt.split('/');
  const body = readFileSync(join(folder, excerpt)).toString('latin1').split('\n').slice(1).join('\n');
  const plan = await withFile('other.csv', `a;b\n${body}`, (path) => planOf(adapter, path));
  expect(plan.kind).toBe('complaints');
  expectSound(plan);
});
