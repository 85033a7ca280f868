import { economiesTold } from '../../tables/economies-told.ts';
import type { IndicatorRow, Row } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { longNames } from '../names.ts';
import { type Customers, customersOf } from './customers.ts';
import { isLeading, type Produced, producedBy } from './produced.ts';
import { smallFiguresOf } from './small-figures.ts';

/** What the index says of one economy. */
export interface IndexLine {
  readonly economy: Row<'economies'>;
  /** Whether its own imports or balances are at hand. */
  readonly isReporter: boolean;
  /** Minerals that it produces. */
  readonly minerals: number;
  /** Stages of which it makes a twentieth of the world’s output or more. */
  readonly leading: number;
  readonly largest: Produced | undefined;
  /** Goods of which an importer gets a fifth or more from it. */
  readonly goods: readonly Customers[];
  /** The largest of their shares. */
  readonly mostDependent: IndicatorRow | undefined;
}

/** The economies that have a page, by name, and those of which governance estimates alone are at hand. */
export interface EconomyIndex {
  readonly lines: readonly IndexLine[];
  readonly governanceAlone: readonly Row<'economies'>[];
}

function lineOf(query: Edition, economy: Row<'economies'>, reporters: ReadonlySet<string>): IndexLine {
  const produced = producedBy(query, economy.id);
  const small = smallFiguresOf(query, economy.id);
  const goods = customersOf(query, economy.id);
  const shares = goods.flatMap((each) => each.shares);
  return {
    economy,
    isReporter: reporters.has(economy.id),
    minerals: new Set([...produced.map(({ share }) => share.mineral), ...small.map(({ mineral }) => mineral)]).size,
    leading: produced.filter(isLeading).length,
    largest: produced[0],
    goods,
    mostDependent: shares.sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0],
  };
}

/** Everything that the index of economies shows. */
export function economyIndex(query: Edition): EconomyIndex {
  const told = economiesTold(query);
  const reporters = new Set(query.tables.series.map(({ reporter }) => reporter));
  const governed = new Set(query.tables.governance.map(({ economy }) => economy));
  const names = longNames(query);
  const byName = query.tables.economies.toSorted((a, b) =>
    names.economy(a.id).localeCompare(names.economy(b.id), query.words.locale),
  );
  return {
    lines: byName.filter(({ id }) => told.has(id)).map((economy) => lineOf(query, economy, reporters)),
    governanceAlone: byName.filter(({ id }) => !told.has(id) && governed.has(id)),
  };
}

/** The rows of the Japanese syllabary, each by the first of its signs, with what is sorted into it. */
const kanaRows: readonly (readonly [string, RegExp])[] = [
  ['ア', /[ァ-オヴ]/],
  ['カ', /[カ-ゴ]/],
  ['サ', /[サ-ゾ]/],
  ['タ', /[タ-ド]/],
  ['ナ', /[ナ-ノ]/],
  ['ハ', /[ハ-ポ]/],
  ['マ', /[マ-モ]/],
  ['ヤ', /[ャ-ヨ]/],
  ['ラ', /[ラ-ロ]/],
  ['ワ', /[ヮ-ン]/],
];

/**
 * What a name stands under in an index: its letter, "Å" under A, "Côte d’Ivoire" under C; a name in kana under its row of
 * the syllabary, 「ガーナ」 under 「カ」, and all names in kanji together under `others`.
 */
export function initialOf(name: string, others = '漢字'): string {
  const first = name.charAt(0);
  const row = kanaRows.find(([, signs]) => signs.test(first));
  if (row) return row[0];
  return /\p{Script=Han}/u.test(first) ? others : name.normalize('NFD').charAt(0).toUpperCase();
}
