import * as vega from 'vega';
import { compile, type TopLevelSpec, version as vegaLiteVersion } from 'vega-lite';
import type { ChartModel, Drawing, Width } from './model.ts';
import { cleanSvg, type Placement, placeSvg } from './svg/svg.ts';
import { contentHash, keep, readKept } from './svg/svg-cache.ts';
import { advances } from './text/advances.ts';
import { textWidth } from './text/text-width.ts';

declare module 'vega' {
  /** How Vega measures text; not in its own types. */
  export const textMetrics: {
    width: (item: { fontSize?: number; fontWeight?: number | string }, text: string) => number;
  };
}

export interface DrawOptions extends Placement {
  readonly width: Width;
  /** A folder that keeps drawings from one build to the next. */
  readonly cacheDir?: string;
}

/** Raised when the cleaning of drawings changes, so that kept ones are not used. */
const drawingVersion = 3;
const toolchain = contentHash([vega.version, vegaLiteVersion, drawingVersion, advances]);

vega.textMetrics.width = (item, text) =>
  textWidth(String(text), {
    size: item.fontSize ?? 11,
    weight: Number(item.fontWeight ?? 400) >= 600 ? 'semibold' : 'regular',
  });

const strict: vega.LoggerInterface = {
  level: () => vega.Warn,
  error: fail,
  warn: fail,
  info: () => strict,
  debug: () => strict,
};

const runtimes = new WeakMap<TopLevelSpec, vega.Runtime>();
const names = new WeakMap<TopLevelSpec, string>();
const drawn = new Map<string, Promise<string>>();

/**
 * The SVG text of one of a figure's two drawings, ready to stand in a page. The same model gives the same bytes on
 * every machine. A drawing already made in this process, or kept in `cacheDir`, is not made again.
 * @throws {Error} if Vega-Lite or Vega finds anything to warn of: a specification is ours, and has no excuse
 */
export async function drawChart(model: ChartModel, { width, cacheDir, ...placement }: DrawOptions): Promise<string> {
  const drawing = model.drawings[width];
  const name = nameOf(drawing);
  const svg = drawn.get(name) ?? fromDisk(drawing, name, cacheDir);
  drawn.set(name, svg);
  return placeSvg(await svg, placement);
}

/** The name that a drawing is kept under. The specification, by far its longest part, is the same for a whole kind. */
function nameOf({ spec, size, params, rows }: Drawing): string {
  const kind = names.get(spec) ?? contentHash([toolchain, spec]);
  names.set(spec, kind);
  return contentHash([kind, size, params, rows]);
}

async function fromDisk(drawing: Drawing, name: string, folder: string | undefined): Promise<string> {
  const kept = folder === undefined ? undefined : readKept(folder, name);
  if (kept !== undefined) return kept;
  const svg = cleanSvg(await render(drawing));
  if (folder !== undefined) keep(folder, name, svg);
  return svg;
}

/** Draws on a new view over the compiled specification. Vega writes on the rows it is given, hence the copy. */
async function render({ spec, size, params, rows }: Drawing): Promise<string> {
  const view = new vega.View(runtimeOf(spec), { renderer: 'none', logger: strict });
  view.width(size.width).height(size.height).padding(size.padding);
  for (const [name, value] of Object.entries(params)) view.signal(name, value);
  view.data('table', structuredClone([...rows]));
  try {
    vega.resetSVGDefIds();
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

/** Compiled and parsed once for each kind and width, however many figures there are. */
function runtimeOf(spec: TopLevelSpec): vega.Runtime {
  const known = runtimes.get(spec);
  if (known) return known;
  const runtime = vega.parse(compile(spec, { logger: strict }).spec);
  runtimes.set(spec, runtime);
  return runtime;
}

function fail(...what: readonly unknown[]): never {
  throw new Error(`chart specification: ${what.map(String).join(' ')}`);
}
