import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compute, resultsOfEconomies } from '../../compute/compute.ts';
import { peersIn } from '../../compute/peers.ts';
import { portionsOf } from '../../compute/portions.ts';
import { readDataset } from '../../dataset/read.ts';
import { tablesFrom } from '../rows.ts';
import { type TableFile, tableFiles } from '../serialize.ts';
import { textStore } from '../text/text-store.ts';
import { editionOf } from './edition.ts';
import { editionFiles, openEdition } from './edition-files.ts';
import { beginningOf } from './key.ts';
import { owners, partAcross, partOfEconomies, partOfMineral } from './part.ts';
import type { Piece } from './piece.ts';

const miniature = join(import.meta.dirname, '../../testing/miniature');

/** The miniature data, with its mineral once more under other names, so that rows of two minerals alternate. */
function dataset() {
  const paths = readdirSync(join(miniature, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => `data/${path.replaceAll('\\', '/')}`);
  const files = paths.map((path) => ({ path, text: readFileSync(join(miniature, path), 'utf8') }));
  const others = ['atestium', 'testium-b'].flatMap((name) =>
    files
      .filter(({ path }) => path.includes('testium'))
      .map(({ path, text }) => ({
        path: path.replace('testium', name),
        text: text.replaceAll('testium', name).replaceAll('811292', name === 'atestium' ? '811293' : '811294'),
      })),
  );
  const { dataset: read, problems } = readDataset(
    [...files, ...others].map(({ path, text }) => ({ path, bytes: Buffer.from(text) })),
  );
  expect(problems).toEqual([]);
  return read;
}

function piecesOf(data: ReturnType<typeof dataset>): ReadonlyMap<string, Piece> {
  const ground = { peers: peersIn(data), economies: resultsOfEconomies(data), store: textStore() };
  const parts = portionsOf(data).map((portion) => [portion.mineral, partOfMineral(portion, ground)] as const);
  return new Map([
    ...parts.map(([mineral, { piece }]) => [mineral, piece] as const),
    [owners.economies, partOfEconomies(data, [], ground).piece],
    [
      owners.across,
      partAcross(
        data,
        parts.flatMap(([, { commodities }]) => commodities),
        ground.store,
      ).piece,
    ],
  ]);
}

const textsOf = (files: readonly TableFile[]) =>
  Object.fromEntries(files.map(({ name, pieces }) => [name, Buffer.concat([...pieces()].map(bytesOf)).toString()]));
const bytesOf = (piece: string | Uint8Array) => (typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece));

describe('an edition that is put together of pieces', () => {
  const data = dataset();
  const whole = tablesFrom(data, compute(data));

  test('has the very files that all its rows have, sorted', () => {
    const files = textsOf(editionFiles(editionOf(piecesOf(data))));
    expect(whole.indicators.length).toBeGreaterThan(200);
    expect(files).toEqual(textsOf(tableFiles(whole)));
  });

  test('opens as the tables of these rows', () => {
    const opened = openEdition(editionOf(piecesOf(data)));
    expect(opened.indicators).toEqual(whole.indicators);
    expect(opened.inputs).toEqual(whole.inputs);
    expect(opened.stages).toEqual(whole.stages);
  });

  test('takes what is not given from an earlier one, and nothing of what is', () => {
    const all = piecesOf(data);
    const without = new Map([...all].filter(([owner]) => owner !== 'testium'));
    const first = editionOf(all);
    const empty = new Map(without).set('testium', new Map());
    expect(textsOf(editionFiles(editionOf(empty, first)))).toEqual(textsOf(editionFiles(editionOf(without))));
    expect(textsOf(editionFiles(editionOf(new Map(), first)))).toEqual(textsOf(editionFiles(first)));
  });
});

test('rows that would have to stand among each other are an error, never a table in disorder', () => {
  const store = textStore();
  const piece = (key: string): Piece => new Map([['workings', [{ key: [key], csv: store('x\n'), json: store('{}') }]]]);
  const together = (a: string, b: string) => () =>
    editionOf(
      new Map([
        ['a', piece(a)],
        ['b', piece(b)],
      ]),
    );
  expect(together('hhi.JPN.', 'hhi.JPN.testium.')).toThrow('hhi.JPN.testium.');
  expect(together('hhi.JPN.testium.', 'hhi.JPN.testium.')).toThrow();
  expect(together('hhi.JPN.testium-b.', 'hhi.JPN.testium.')).not.toThrow();
  expect(together('x.JPN.2020', 'x.JPN.2020.2015')).not.toThrow();
});

test('the beginning of an id goes up to its mineral, and is all of it where there is none', () => {
  expect(beginningOf('change.hhi.JPN.rare-earths.mine.2022.2018', 'rare-earths')).toBe('change.hhi.JPN.rare-earths.');
  expect(beginningOf('governance-1.JPN.2022', '')).toBe('governance-1.JPN.2022');
});
