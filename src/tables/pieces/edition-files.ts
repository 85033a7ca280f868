import { tablesOver } from '../read.ts';
import { type TableName, type Tables, tableNames } from '../schema.ts';
import type { TableFile } from '../serialize.ts';
import { bytesAtHand, type Stretch } from '../text/bytes.ts';
import { betweenRows, emptyJson, endOfJson, headOf } from '../text/frame.ts';
import type { Edition, Form } from './edition.ts';
import { finderInEdition } from './edition-finder.ts';
import type { Run } from './piece.ts';

/** So many bytes are handed on at once. */
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

function stretchOf(text: string): Stretch {
  const bytes = Buffer.from(text);
  return { bytes: bytesAtHand(bytes), start: 0, end: bytes.length };
}

/** The whole of a table, with what stands before, between and after its runs. */
function* framed(name: TableName, form: Form, runs: readonly Run[]): Generator<Stretch> {
  const isEmptyJson = form === 'json' && runs.length === 0;
  yield stretchOf(isEmptyJson ? emptyJson : headOf(name)[form]);
  const between = stretchOf(form === 'json' ? betweenRows : '');
  let isFirst = true;
  for (const stretch of stretchesOf(runs, form)) {
    if (!isFirst) yield between;
    isFirst = false;
    yield stretch;
  }
  if (form === 'json' && !isEmptyJson) yield stretchOf(endOfJson);
}

/** The bytes of stretches in blocks of one size, each of which is good only until the next is asked for. */
function* inBlocks(stretches: Iterable<Stretch>): Generator<Buffer> {
  const block = Buffer.allocUnsafeSlow(atOnce);
  let filled = 0;
  for (const { bytes, start, end } of stretches) {
    for (let from = start; from < end; ) {
      const to = Math.min(end, from + atOnce - filled);
      bytes(block, filled, from, to);
      [filled, from] = [filled + to - from, to];
      if (filled < atOnce) continue;
      yield block;
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
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
  const stretches = [...framed(name, 'json', edition.get(name) ?? [])];
  const whole = Buffer.allocUnsafeSlow(stretches.reduce((sum, { start, end }) => sum + end - start, 0));
  let at = 0;
  for (const { bytes, start, end } of stretches) {
    bytes(whole, at, start, end);
    at += end - start;
  }
  return whole;
}

/**
 * The tables of an edition for a look at a few rows: nothing is read before it is asked for. Files that its text is in must
 * be the same until then.
 */
export function openEdition(edition: Edition): Tables {
  return tablesOver((name) => jsonOf(edition, name), finderInEdition(edition));
}
