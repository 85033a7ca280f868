import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { families, type Indicator, type IndicatorOf, isIndicator } from './indicator.ts';
import type { Input } from './input.ts';

/** An indicator and the file of this folder that declares it, relative to it. */
export interface Registered {
  readonly indicator: Indicator;
  readonly file: string;
}

const folder = import.meta.dirname;

function isSource(file: string): boolean {
  const [family = ''] = file.split('/');
  return families.some((known) => known === family) && file.endsWith('.ts') && !file.endsWith('.test.ts');
}

async function indicatorsIn(file: string): Promise<readonly Registered[]> {
  const exported: unknown = await import(pathToFileURL(join(folder, file)).href);
  if (typeof exported !== 'object' || exported === null) return [];
  return Object.values(exported)
    .filter(isIndicator)
    .map((indicator) => ({ indicator, file }));
}

async function discovered(): Promise<readonly Registered[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => relative('.', file).split(sep).join('/'))
    .filter(isSource)
    .sort();
  const found = (await Promise.all(files.map(indicatorsIn))).flat();
  const place = ({ indicator }: Registered) => families.indexOf(indicator.family);
  return found.sort((a, b) => place(a) - place(b) || (a.indicator.id < b.indicator.id ? -1 : 1));
}

/** Every indicator that a file in a family's folder declares: by family, then by id. A new file needs no line here. */
export const registered: readonly Registered[] = await discovered();

export const indicators: readonly Indicator[] = registered.map(({ indicator }) => indicator);

/** The indicators that are computed from one input; each takes exactly that input. */
export function indicatorsTaking<I>(input: Input<I>): readonly IndicatorOf<I>[] {
  // The very same input object means the very same type, which a list of all indicators cannot say.
  return (byInput.get(input) ?? []) as unknown as readonly IndicatorOf<I>[];
}

const byInput: ReadonlyMap<unknown, readonly Indicator[]> = Map.groupBy(indicators, ({ input }) => input);

const byId: ReadonlyMap<string, Indicator> = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** The indicator of this id, or `undefined` when there is none. */
export function indicatorById(id: string): Indicator | undefined {
  return byId.get(id);
}
