import type { IndicatorRow } from '../../tables/schema.ts';
import type { Names } from '../model.ts';
import { possessive, upperFirst } from '../text/phrases.ts';
import type { Dimension, Trend } from './series.ts';

/** What a trend is about, in words. */
export interface Subject {
  readonly names: Names;
  /** Any row of the trend. */
  readonly row: IndicatorRow;
  readonly trend: Trend;
}

/** The label of a series at its line's end and in tables. */
export function labelOf(by: Dimension, id: string, { names, row }: Pick<Subject, 'names' | 'row'>): string {
  switch (by) {
    case 'reporter':
      return id === '' ? 'World' : names.economy(id);
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
export function nameInText(by: Dimension, id: string, { names, row }: Pick<Subject, 'names' | 'row'>): string {
  switch (by) {
    case 'reporter':
      return id === '' ? 'the world' : names.economyInText(id);
    case 'partner':
      return names.economyInText(id);
    case 'bloc':
      return blocInText(names, id);
    case 'mineral':
      return names.mineralInText(id);
    case 'stage':
      return `the ${names.stageInText(row.mineral, id)} stage`;
  }
}

/**
 * The measure with all that the series have in common: "China’s share of imports of rare-earth magnets",
 * "Japan’s net import reliance for rare earths at the separation stage".
 */
export function measureInText(subject: Subject): string {
  const { names, row } = subject;
  const indicator = names.indicatorInText(row.indicator);
  const goods = goodsInText(subject);
  const holder = holderOf(subject);
  if (isOfBalance(row) || row.mineral === '' || (holder === null && hasParty(row))) {
    const owner = whose(subject);
    const measure = owner === '' ? indicator : indicator.replace(/^the /, '');
    return owner + measure + partyInText(subject) + (goods && ` for ${goods}`);
  }
  const flow = importsInText(subject);
  if (holder !== null) return `${holder}share of ${flow}`;
  return `${indicator} ${row.indicator.startsWith('cr-') ? 'in' : 'of'} ${flow}`;
}

function hasParty({ partner, bloc }: IndicatorRow): boolean {
  return partner !== '' || bloc !== '';
}

/** The partner or bloc that all series are about, in brackets: it is not the holder of what is measured. */
function partyInText(subject: Subject): string {
  const { names, row } = subject;
  if (row.partner !== '' && isCommon(subject, 'partner')) return ` (${names.economyInText(row.partner)})`;
  return row.bloc !== '' && isCommon(subject, 'bloc') ? ` (${blocInText(names, row.bloc)})` : '';
}

/** What the shares are parts of: "Japan’s imports of rare-earth magnets", "world production of cobalt". */
export function importsInText(subject: Subject): string {
  const isOfWorld = subject.row.reporter === '' && isCommon(subject, 'reporter');
  const goods = goodsInText(subject);
  return (isOfWorld ? 'world production' : `${whose(subject)}imports`) + (goods && ` of ${goods}`);
}

function whose(subject: Subject): string {
  const { names, row } = subject;
  const isOfOne = isCommon(subject, 'reporter') && row.reporter !== '';
  return isOfOne ? `${names.possessive(row.reporter)} ` : '';
}

/** The measure as a heading prints it, without the article that an indicator's name has in running text. */
export function measureHeading(subject: Subject): string {
  const { indicatorInText } = subject.names;
  const names = { ...subject.names, indicatorInText: (id: string) => indicatorInText(id).replace(/^the /, '') };
  return upperFirst(measureInText({ ...subject, names }));
}

/** Whose share it is, with a space after; `''` where the series are of different holders, `null` for other indicators. */
function holderOf(subject: Subject): string | null {
  const { names, row } = subject;
  if (row.indicator !== 'partner-share' && row.indicator !== 'bloc-share') return null;
  const by = row.indicator === 'partner-share' ? 'partner' : 'bloc';
  if (!isCommon(subject, by)) return '';
  return `${possessive(by === 'partner' ? names.economyInText(row.partner) : blocInText(names, row.bloc))} `;
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

function blocInText(names: Names, id: string): string {
  return names.blocInText(id);
}
