import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.github/workflows');
const step = z.object({ uses: z.string().optional(), run: z.string().optional() });
const job = z.object({ 'timeout-minutes': z.number(), steps: z.array(step), permissions: z.undefined().optional() });
const workflow = z.object({
  permissions: z.object({ contents: z.literal('read') }).strict(),
  jobs: z.record(z.string(), job),
});
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const { jobs } = workflow.parse(parse(text));
  const steps = Object.values(jobs).flatMap((each) => each.steps);

  test('names each action by a commit, which nobody can move as they can a tag, and says of which version it is', () => {
    const named = [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
    expect(named.length).toBe(steps.filter(({ uses }) => uses !== undefined).length);
    expect(named.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });

  test('runs nothing but what everyone can run: npm ci and the scripts of package.json', () => {
    const commands = steps.flatMap(({ run }) => run ?? []);
    const unknown = commands.filter((command) => {
      const [, script] = /^npm (?:run )?([\w-]+)(?: -- --[\w-]+)*$/.exec(command) ?? [];
      return script !== 'ci' && !Object.hasOwn(scripts, script ?? '');
    });
    expect(unknown).toEqual([]);
  });
});

test('the audit runs on every change, with Lighthouse, and its report is kept though it fails', () => {
  const text = readFileSync(join(folder, 'ci.yml'), 'utf8');
  const { jobs } = z
    .object({
      on: z.record(z.string(), z.unknown()),
      jobs: z.object({ audit: z.object({ steps: z.array(z.record(z.string(), z.unknown())) }) }),
    })
    .parse(parse(text));
  const runs = jobs.audit.steps.flatMap((each) => each['run'] ?? []);
  expect(runs.slice(-2)).toEqual(['npm run build', 'npm run audit -- --lighthouse']);
  expect(jobs.audit.steps.at(-1)).toMatchObject({ if: 'always()', with: { path: 'reports/' } });
});
