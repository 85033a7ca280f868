import type { Query } from '../../tables/query.ts';
import { derived } from '../../tables/reading/derived.ts';
import type { Row } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';

type CorrectionRow = Row<'corrections'>;

/** A place in the project's own records. */
interface Standing {
  readonly file: string;
  readonly line: number;
}

/** Figures under correction, by where they stand. */
const byPlace = derived<ReadonlyMap<string, CorrectionRow>>({ name: 'known-errors', make: findErrors });

function findErrors(query: Query): ReadonlyMap<string, CorrectionRow> {
  const rows = query.tables.corrections.filter(({ kind }) => kind !== '');
  return new Map(
    rows.flatMap((row) => {
      const { kind, reporter, mineral, stage, economy, year, source } = row;
      const figures = query.where('figures', { kind, reporter, mineral, stage, economy, year, source });
      return figures.map((figure) => [placeKey(figure), row] as const);
    }),
  );
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
