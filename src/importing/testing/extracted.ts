import { extract } from '../extract/extract.ts';
import { readMapping } from '../mapping/read-mapping.ts';
import type { Extraction } from '../series.ts';
import { tableOf } from './table-of.ts';

/** For tests: what a mapping finds in rows written as in `tableOf`. */
export function extracted(yaml: string, csv: string, used?: ReadonlySet<string>): Extraction {
  const reading = readMapping({ path: 'mapping.yaml', text: yaml });
  if (reading.kind !== 'mapping') throw new Error('the fixture cannot be read');
  return extract(reading.mapping, tableOf(csv).rows, used);
}
