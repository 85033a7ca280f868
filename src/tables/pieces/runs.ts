import { betweenRows } from '../text/frame.ts';
import type { RowText } from '../text/row-text.ts';
import type { TextStore } from '../text/text-store.ts';
import { isSameKey, type Key } from './key.ts';
import type { Run } from './piece.ts';

/** Takes the rows of a table one after the other, in their order, and makes runs of them. */
export interface RunMaker {
  readonly add: (key: Key, text: RowText) => void;
  /** All that was added. To be asked for once, at the end. */
  readonly taken: () => readonly Run[];
}

/** What makes runs of rows, whose text it keeps in a store. */
export function runMaker(store: TextStore): RunMaker {
  const runs: Run[] = [];
  let key: Key | undefined;
  let [csv, json] = ['', ''];
  const end = (): void => {
    if (key !== undefined) runs.push({ key, csv: store(csv), json: store(json) });
  };
  const add = (of: Key, text: RowText): void => {
    if (key !== undefined && isSameKey(of, key)) {
      csv += `${text.csv}\n`;
      json += betweenRows + text.json;
    } else {
      end();
      [key, csv, json] = [of, `${text.csv}\n`, text.json];
    }
  };
  const taken = (): readonly Run[] => {
    end();
    return runs;
  };
  return { add, taken };
}
