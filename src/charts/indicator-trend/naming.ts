import type { IndicatorRow } from '../../tables/schema.ts';
import type { Language } from '../../text/language/language.ts';
import type { Names } from '../model.ts';
import { upperFirst } from '../text/phrases.ts';
import type { Dimension, Trend } from './series.ts';

/** What a trend is about, in words. */
export interface Subject {
  readonly names: Names;
  readonly language: Language;
  /** Any row of the trend. */
  readonly row: IndicatorRow;
  readonly trend: Trend;
}

/** Where the messages of this kind stand. */
export const section = 'charts.indicator-trend';

/** The label of a series at its line's end and in tables. */
export function labelOf(by: Dimension, id: string, { names, language, row }: Omit<Subject, 'trend'>): string {
  switch (by) {
    case 'reporter':
      return id === '' ? language.say('charts.shared.world') : names.economy(id);
    case 'partner':
      return names.economy(id);
    case 'bloc':
      return names.bloc(id);
    case 'mineral':
      return names.mineral(id);
    case 'stage':
      return names.stage(row.mineral, id);
  }
}

/** The same inside a sentence: "the United States", "rare earths", "the magnet stage". */
export function nameInText(by: Dimension, id: string, { names, language, row }: Omit<Subject, 'trend'>): string {
  switch (by) {
    case 'reporter':
      return id === '' ? language.say(`${section}.inText.world`) : names.economyInText(id);
    case 'partner':
      return names.economyInText(id);
    case 'bloc':
      return names.blocInText(id);
    case 'mineral':
      return names.mineralInText(id);
    case 'stage':
      return language.say(`${section}.inText.stage`, { stage: names.stageInText(row.mineral, id) });
  }
}

/**
 * The measure with all that the series have in common: "China’s share of imports of rare-earth magnets",
 * "Japan’s net import reliance for rare earths at the separation stage".
 */
export function measureInText(subject: Subject): string {
  const { names, row } = subject;
  return measureNamed(subject, names.indicatorInText(row.indicator));
}

/** The measure as a heading prints it, without the article that an indicator's name has in running text. */
export function measureHeading(subject: Subject): string {
  const { names, row } = subject;
  return upperFirst(measureNamed(subject, names.indicatorBare(row.indicator)));
}

function measureNamed(subject: Subject, indicator: string): string {
  const { names, language, row } = subject;
  const holder = holderOf(subject);
  if (isOfBalance(row) || row.mineral === '' || (holder === null && hasParty(row))) {
    const owner = ownerOf(subject);
    const named = owner === '' ? indicator : names.indicatorBare(row.indicator);
    const values = { owner, indicator: named, party: partyInText(subject), goods: goodsInText(subject) };
    return language.say(`${section}.measure.ofPlace`, orNone(values));
  }
  const flow = flowInText(subject);
  if (holder !== null) return language.say(`${section}.measure.share`, orNone({ holder, flow }));
  const isRatio = String(row.indicator.startsWith('cr-'));
  return language.say(`${section}.measure.ofFlow`, { indicator, isRatio, flow });
}

/** Values with `none` in place of nothing, which a message can tell apart. */
function orNone(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value || 'none']));
}

function hasParty({ partner, bloc }: IndicatorRow): boolean {
  return partner !== '' || bloc !== '';
}

/** The partner or bloc that all series are about: it is not the holder of what is measured. */
function partyInText(subject: Subject): string {
  const { names, row } = subject;
  if (row.partner !== '' && isCommon(subject, 'partner')) return names.economyInText(row.partner);
  return row.bloc !== '' && isCommon(subject, 'bloc') ? names.blocInText(row.bloc) : '';
}

/** What the shares are parts of: "Japan’s imports of rare-earth magnets", "world production of cobalt". */
export function flowInText(subject: Subject): string {
  const isOfOne = isCommon(subject, 'reporter');
  const isOfWorld = isOfOne && subject.row.reporter === '';
  const reporter = isOfWorld ? 'world' : isOfOne ? 'one' : 'none';
  const values = { reporter, owner: ownerOf(subject), goods: goodsInText(subject) };
  return subject.language.say(`${section}.measure.flow`, orNone(values));
}

function ownerOf(subject: Subject): string {
  const { names, row } = subject;
  return isCommon(subject, 'reporter') && row.reporter !== '' ? names.possessive(row.reporter) : '';
}

/** Whose share it is; `''` where the series are of different holders, `null` for other indicators. */
function holderOf(subject: Subject): string | null {
  const { names, row } = subject;
  if (row.indicator !== 'partner-share' && row.indicator !== 'bloc-share') return null;
  const by = row.indicator === 'partner-share' ? 'partner' : 'bloc';
  if (!isCommon(subject, by)) return '';
  return by === 'partner' ? names.possessive(row.partner) : names.blocPossessive(row.bloc);
}

/** A column in which the series agree; a single series agrees in all. */
function isCommon({ trend }: Subject, column: Dimension): boolean {
  return trend.series.length === 1 || trend.by !== column;
}

/** What is traded or produced, as far as the series have it in common; `''` where they are of different minerals. */
export function goodsInText(subject: Subject): string {
  const { names, row } = subject;
  if (!isCommon(subject, 'mineral') || row.mineral === '') return '';
  if (!isCommon(subject, 'stage')) return names.mineralInText(row.mineral);
  return names.goods(row.mineral, row.stage);
}

/** Indicators of a supply balance, not of a list of partners. */
function isOfBalance({ indicator }: IndicatorRow): boolean {
  return indicator.endsWith('reliance') || indicator.endsWith('consumption');
}
