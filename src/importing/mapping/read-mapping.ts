import { LineCounter, parseDocument } from 'yaml';
import { withEdition } from './edition.ts';
import { exampleFor } from './examples.ts';
import { type Mapping, mappingSchema, type SeriesSpec } from './schema.ts';

/** A mapping that was read, or everything that is wrong with it, one sentence each with its place. */
export type MappingReading =
  | { readonly kind: 'mapping'; readonly mapping: Mapping }
  | { readonly kind: 'complaints'; readonly complaints: readonly string[] };

/** A mapping as text, with the path of its file. */
export interface MappingText {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads a mapping: which rows of a publisher's table are which series of the data. What stands beside `series` holds
 * for each of them unless the series says otherwise; `where` and `columns` are put together. A mapping that asks for an
 * edition cannot be read without one.
 */
export function readMapping({ path, text }: MappingText, edition?: string): MappingReading {
  const edited = withEdition(text, edition);
  if (edited.kind === 'wanting') {
    const line = text.slice(0, edited.offset).split('\n').length;
    return { kind: 'complaints', complaints: [`${path}:${line}:1 ${edited.sentence}`] };
  }
  const lines = new LineCounter();
  const document = parseDocument(edited.text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, sentence: string) => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col} ${sentence}`;
  };
  if (document.errors.length > 0) {
    return { kind: 'complaints', complaints: document.errors.map(({ pos, message }) => at(pos[0], message)) };
  }
  return parsedMapping(document.toJS(), (keys, sentence) => at(offsetOf(document, keys), sentence));
}

function parsedMapping(
  value: unknown,
  atPath: (keys: readonly PropertyKey[], sentence: string) => string,
): MappingReading {
  const parsed = mappingSchema.safeParse(value);
  const complaints = parsed.success
    ? seriesOf(parsed.data).flatMap((spec, index) =>
        missingFrom(spec, parsed.data.kind).map((sentence) => atPath(['series', index], sentence)),
      )
    : parsed.error.issues.map(({ path: keys, message }) =>
        [atPath(keys, `${keys.join('.') || 'mapping'}: ${message}.`.replace(/\.\.$/, '.')), ...exampleFor(keys)].join(
          '\n',
        ),
      );
  if (!parsed.success || complaints.length > 0) return { kind: 'complaints', complaints };
  const series = parsed.data.series.map((spec, index) => ({ ...spec, at: atPath(['series', index], '').trim() }));
  return { kind: 'mapping', mapping: { ...parsed.data, series } };
}

/** Where a path stands in a document, or the nearest part of it that is there. */
function offsetOf(document: ReturnType<typeof parseDocument>, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length > 0; length -= 1) {
    const node = document.getIn(keys.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return Number(node.range[0]);
    }
  }
  return 0;
}

function missingFrom(spec: SeriesSpec, kind: Mapping['kind']): readonly string[] {
  const always = ['source', 'unit'] as const;
  const about = kind === 'governance' ? (['dimension'] as const) : (['mineral', 'stage'] as const);
  const whose = kind === 'production' || kind === 'governance' ? [] : (['reporters'] as const);
  return [...always, ...about, ...whose]
    .filter((key) => spec[key] === undefined)
    .map((key) => `"${key}" is missing, here and beside "series".`);
}

/** The series of a mapping, each with all that holds for it. */
export function seriesOf(mapping: Mapping): readonly SeriesSpec[] {
  const { kind: _kind, names: _names, left_out: _leftOut, economies: _economies, series, ...common } = mapping;
  return series.map((spec) => ({
    ...common,
    ...spec,
    where: { ...common.where, ...spec.where },
    columns: { ...common.columns, ...spec.columns },
  }));
}
