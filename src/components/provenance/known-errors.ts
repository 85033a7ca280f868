import type { Row } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';

type CorrectionRow = Row<'corrections'>;

/** A place in the project's own records. */
interface Standing {
  readonly file: string;
  readonly line: number;
}

const known = new WeakMap<Edition, ReadonlyMap<string, CorrectionRow>>();

/** Figures under correction, by where they stand. */
function byPlace(query: Edition): ReadonlyMap<string, CorrectionRow> {
  const found = known.get(query);
  if (found) return found;
  const rows = query.tables.corrections.filter(({ kind }) => kind !== '');
  const byFigure = new Map(rows.map((row) => [figureKey(row), row]));
  const made = new Map(
    rows.length === 0
      ? []
      : query.tables.figures.flatMap((figure) => {
          const row = byFigure.get(figureKey(figure));
          return row === undefined ? [] : [[placeKey(figure), row] as const];
        }),
  );
  known.set(query, made);
  return made;
}

type FigureKey = Pick<CorrectionRow, 'kind' | 'reporter' | 'mineral' | 'stage' | 'economy' | 'year' | 'source'>;

function figureKey({ kind, reporter, mineral, stage, economy, year, source }: FigureKey): string {
  return [kind, reporter, mineral, stage, economy, year, source].join('|');
}

function placeKey({ file, line }: Standing): string {
  return `${file}:${line}`;
}

/** The known error of the source in the figure that stands at a place; `undefined` where none is known. */
export function knownErrorAt(query: Edition, place: Standing | undefined): CorrectionRow | undefined {
  return place && byPlace(query).get(placeKey(place));
}

/** The known errors in the figures that a result is computed from, each once. */
export function knownErrorsIn(query: Edition, id: string): readonly CorrectionRow[] {
  const errors = byPlace(query);
  if (errors.size === 0) return [];
  return [...new Set(query.inputsOf(id).flatMap((input) => errors.get(placeKey(input)) ?? []))];
}
