import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Indicator } from '../indicators/indicator.ts';
import { indicators, indicatorsTaking } from '../indicators/registry.ts';
import { projectCases } from '../vectors/run.ts';
import { readVectors } from '../vectors/vector-file.ts';

/** How long an indicator takes for a thousand of its worked values, in milliseconds. */
export interface PerThousand {
  readonly indicator: string;
  readonly milliseconds: number;
}

/** An indicator is measured until it has given so many results, or for so long. */
const most = { results: 1000, milliseconds: 400 } as const;

/** The inputs of the project's worked values, by indicator. */
function workedInputs(): ReadonlyMap<string, readonly unknown[]> {
  const files = readdirSync(projectCases).map((name) => readVectors(readFileSync(join(projectCases, name), 'utf8')));
  const groups = files.flatMap((file) => ('kind' in file ? [] : file.indicators));
  return new Map(groups.map(({ indicator, cases }) => [indicator, cases.map(({ input }) => input)]));
}

/** What computes an indicator: from what its input is read as; of an order of several things, from the JSON itself. */
function evaluatorOf(indicator: Indicator, inputs: readonly unknown[]): readonly (() => unknown)[] {
  const [same] = indicatorsTaking(indicator.input).filter(({ id }) => id === indicator.id);
  if (same === undefined || same.evaluate === undefined)
    return inputs.map((json) => () => indicator.evaluateJson(json));
  const schema = indicator.input.schema();
  return inputs.map((json) => schema.parse(json)).map((input) => () => same.evaluate(input));
}

function measured(indicator: Indicator, inputs: readonly unknown[]): readonly PerThousand[] {
  const works = evaluatorOf(indicator, inputs);
  if (works.length === 0) return [];
  const started = performance.now();
  let results = 0;
  let spent = 0;
  while (results < most.results && spent < most.milliseconds) {
    works[results % works.length]?.();
    results += 1;
    spent = performance.now() - started;
  }
  return [{ indicator: indicator.id, milliseconds: (spent / results) * 1000 }];
}

/** Every indicator on the inputs of its worked values, the slowest first. */
export function perThousand(): readonly PerThousand[] {
  const inputs = workedInputs();
  const all = indicators.flatMap((indicator) => measured(indicator, inputs.get(indicator.id) ?? []));
  return all.toSorted((a, b) => b.milliseconds - a.milliseconds);
}
