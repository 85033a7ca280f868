import { trendRows } from '../../references/chart-rows.ts';
import { codesInWords } from '../../text/codes.ts';
import type { Edition } from '../../text/edition.ts';
import { importSeries } from '../period.ts';
import { type ChartRequest, writtenOf } from './request.ts';

/** The customs codes of the imports that a trend draws, as a sentence: "Imports under HS 850511."; empty where none is named. */
export function tradedUnder(query: Edition, request: ChartRequest): string {
  const rows = trendRows(writtenOf(request), query);
  const codes = codesInWords(
    rows.flatMap((row) => importSeries(query, row)?.hs ?? []),
    query.words,
  );
  return codes === '' ? '' : query.say('figure.note.tradedUnder', { codes });
}
