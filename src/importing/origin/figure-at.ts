import { isMap, isPair, isScalar, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';
import { keyOf, textOf } from '../merge/nodes.ts';

/** What stands at a place in a file of the data. */
export interface FigureAt {
  /** `series`, `imports`, `exports` or `balance`. */
  readonly section: string;
  /** What the series says under a key, as text; `undefined` where it says nothing. */
  readonly says: (key: string) => string | undefined;
  /** Year and key of the figure; both absent where the place is in what the figures have in common. */
  readonly year?: number;
  readonly key?: string;
}

/** The series, and the figure if any, at a line and column of a file of the data, both from 1; else `undefined`. */
export function figureAt(
  text: string,
  place: { readonly line: number; readonly column: number },
): FigureAt | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  let found: FigureAt | undefined;
  visit(document, {
    Scalar(_key, node, path) {
      const { line, col } = lines.linePos(node.range?.[0] ?? 0);
      if (line !== place.line || col !== place.column) return undefined;
      const [, series] = path.filter(isMap);
      found = series === undefined ? undefined : withFigure(path.filter(isPair).map(keyOf), series);
      return visit.BREAK;
    },
  });
  return found;
}

function withFigure([section = '', part, year, key]: readonly string[], series: YAMLMap): FigureAt {
  const said = (name: string): string | undefined => {
    const node: unknown = series.get(name, true);
    return isScalar(node) ? String(node.value) : textOf(node);
  };
  const figure = part === 'years' && year !== undefined && key !== undefined ? { year: Number(year), key } : {};
  return { section, says: said, ...figure };
}
