import { tablesOver } from '../read.ts';
import { type TableName, type Tables, tableNames } from '../schema.ts';
import type { TableFile } from '../serialize.ts';
import type { Bytes, Stretch } from '../text/bytes.ts';
import { betweenRows, emptyJson, endOfJson, headOf } from '../text/frame.ts';
import type { Edition, Form } from './edition.ts';
import { finderInEdition } from './edition-finder.ts';
import type { Run } from './piece.ts';

/** So many bytes are handed on at once; what is longer is handed on as it is. */
const atOnce = 1 << 20;

const gaps: Readonly<Record<Form, number>> = { csv: 0, json: betweenRows.length };

/** The stretches of runs, those as one that follow each other where they are. */
function* stretchesOf(runs: readonly Run[], form: Form): Generator<Stretch> {
  let open: Stretch | undefined;
  for (const { [form]: next } of runs) {
    const isNext = open?.bytes === next.bytes && open.end + gaps[form] === next.start;
    if (open !== undefined && !isNext) yield open;
    open = open !== undefined && isNext ? { ...open, end: next.end } : next;
  }
  if (open !== undefined) yield open;
}

/** The bytes of stretches with what stands between them. A file is read once. */
function* bytesOf(runs: readonly Run[], form: Form): Generator<Buffer> {
  const read = new Map<Bytes, Buffer>();
  const between = Buffer.from(form === 'json' ? betweenRows : '');
  let isFirst = true;
  for (const { bytes, start, end } of stretchesOf(runs, form)) {
    const whole = read.get(bytes) ?? bytes.all();
    read.set(bytes, whole);
    if (!isFirst) yield between;
    isFirst = false;
    yield whole.subarray(start, end);
  }
}

/** The same bytes in fewer pieces: small ones are put together. Each is good only until the next is asked for. */
function* inBlocks(pieces: Iterable<Buffer>): Generator<Buffer> {
  const block = Buffer.allocUnsafeSlow(atOnce);
  let end = 0;
  for (const piece of pieces) {
    if (end + piece.length > atOnce && end > 0) {
      yield block.subarray(0, end);
      end = 0;
    }
    if (piece.length > atOnce) yield piece;
    else end += piece.copy(block, end);
  }
  if (end > 0) yield block.subarray(0, end);
}

function* framed(name: TableName, form: Form, runs: readonly Run[]): Generator<Buffer> {
  const isEmptyJson = form === 'json' && runs.length === 0;
  yield Buffer.from(isEmptyJson ? emptyJson : headOf(name)[form]);
  yield* bytesOf(runs, form);
  if (form === 'json' && !isEmptyJson) yield Buffer.from(endOfJson);
}

/** Every table as CSV and as JSON, in the order of the schema: the bytes that `tableFiles` gives of the same rows. */
export function editionFiles(edition: Edition): readonly TableFile[] {
  const forms = ['csv', 'json'] as const;
  return tableNames.flatMap((name) =>
    forms.map((form) => ({
      name: `${name}.${form}`,
      pieces: () => inBlocks(framed(name, form, edition.get(name) ?? [])),
    })),
  );
}

/** The JSON of a table of an edition. */
function jsonOf(edition: Edition, name: TableName): Buffer {
  const runs = edition.get(name) ?? [];
  const rows = runs.reduce((sum, { json }) => sum + json.end - json.start + betweenRows.length, 0);
  const whole = Buffer.allocUnsafeSlow(rows + headOf(name).json.length + endOfJson.length);
  let end = 0;
  for (const piece of framed(name, 'json', runs)) end += piece.copy(whole, end);
  return whole.subarray(0, end);
}

/**
 * The tables of an edition for a look at a few rows: nothing is read before it is asked for. Files that its text is in must
 * be the same until then.
 */
export function openEdition(edition: Edition): Tables {
  return tablesOver((name) => jsonOf(edition, name), finderInEdition(edition));
}
