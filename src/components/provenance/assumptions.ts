import { derived } from '../../tables/reading/derived.ts';
import type { IndicatorRow } from '../../tables/schema.ts';
import type { Edition } from '../../text/edition.ts';
import { phrasesIn } from '../../text/phrases.ts';
import { unitName } from '../../text/units.ts';
import { type LongNames, longNames } from '../names.ts';
import { assumptionFamilies } from './assumption-families.ts';

/** An assumption in words; what a publisher says of it stands after it in the language of the data, else nothing. */
export interface ToldAssumption {
  readonly text: string;
  readonly quotation: string;
}

/** Texts of the tables as a phrase has them, where hyphens of names are spaces like those between words. */
function isSame(one: string, other: string): boolean {
  return one.replaceAll('-', ' ') === other.replaceAll('-', ' ');
}

function goodsIn(query: Edition, names: LongNames, text: string): string {
  const row = query.tables.stages.find(({ mineral, stage }) => isSame(`${mineral} ${stage}`, text));
  if (row === undefined) return text;
  const { mineral, stage } = row;
  return query.say('provenance.goodsInText', {
    mineral: names.mineralInText(mineral),
    stage: names.stageInText(mineral, stage),
  });
}

function stageIn(query: Edition, names: LongNames, mineral: string, text: string): string {
  const id = query.stagesOf(mineral).find(({ stage }) => isSame(stage, text))?.stage;
  return id === undefined ? text : names.stageInText(mineral, id);
}

/** What series count, each once, in the order of the table. */
const bases = derived<readonly string[]>({
  name: 'bases',
  make: (query) => [...new Set(query.tables.series.map(({ basis }) => basis))],
});

function basisIn(query: Edition, names: LongNames, text: string): string {
  const known = bases(query).find((basis) => isSame(basis, text));
  return names.basis(known ?? text);
}

function placeIn(query: Edition, names: LongNames, text: string): string {
  const id = query.tables.economies.find(({ name_in_text: name }) => isSame(name, text))?.id;
  return id === undefined ? text : names.economyInText(id);
}

/** The part of a phrase that a group of its family holds, as a message takes it. */
function heldBy(query: Edition, mineral: string, group: string, text: string): string {
  const names = longNames(query);
  switch (group) {
    case 'economy':
      return names.economyInText(text);
    case 'economies':
      return names.listed(text.split(', ').map(names.economyInText));
    case 'place':
      return placeIn(query, names, text);
    case 'goods':
      return goodsIn(query, names, text);
    case 'stage':
    case 'whole':
      return stageIn(query, names, mineral, text);
    case 'traded':
    case 'made':
      return basisIn(query, names, text);
    case 'measure':
      return names.measure(text);
    case 'unit':
      return unitName(text, query.words);
    default:
      return text;
  }
}

function told(query: Edition, mineral: string, phrase: string): ToldAssumption {
  const own = `provenance.assumptions.${phrase.replaceAll(' ', '-')}`;
  if (query.language.has(own)) return { text: query.say(own), quotation: '' };
  for (const { key, pattern } of assumptionFamilies) {
    const groups = pattern.exec(phrase)?.groups;
    if (groups === undefined) continue;
    const { quotation = '', ...parts } = groups;
    const values = Object.entries(parts).map(([group, text]) => [group, heldBy(query, mineral, group, text)]);
    return { text: query.say(`provenance.assumptions.${key}`, Object.fromEntries(values)), quotation };
  }
  throw new Error(`no message for the assumption "${phrase}" in ${query.language.id}: "${own}" is not there`);
}

/**
 * What a result assumes, each in words.
 *
 * @throws {Error} when the language has no message for one, naming the key that is missing
 */
export function assumptionsInWords(
  query: Edition,
  { mineral, assumptions }: Pick<IndicatorRow, 'mineral' | 'assumptions'>,
): readonly ToldAssumption[] {
  return phrasesIn(assumptions).map((phrase) => told(query, mineral, phrase));
}
