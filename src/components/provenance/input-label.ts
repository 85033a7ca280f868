import type { Edition } from '../../text/edition.ts';
import { capitalised } from '../../text/grammar.ts';
import { longNames } from '../names.ts';

/** A code of the engine, such as `recycling-rate`; what a publisher prints has a capital or a space. */
const code = /^[a-z][a-z0-9_-]*$/;

/** Two codes with a point between; an end use that is abbreviated with points is none. */
const twoCodes = /^([\w-]+)\.([\w-]+)$/;

/** A mineral and its stage, as the list of commodities names them: "copper refining". */
function goodsOf(query: Edition, text: string): string | undefined {
  const row = query.tables.stages.find(({ mineral, stage }) => `${mineral} ${stage}` === text);
  if (row === undefined) return undefined;
  const names = longNames(query);
  const goods = { mineral: names.mineralInText(row.mineral), stage: names.stageInText(row.mineral, row.stage) };
  return query.say('provenance.goodsInText', goods);
}

/** What a part of an input's name stands for, of all that the tables name. */
function inTables(query: Edition, part: string, mineral: string): string | undefined {
  const names = longNames(query);
  if (query.economy(part)) return names.economy(part);
  if (query.definition(part)) return names.indicator(part);
  if (query.stage(mineral, part)) return names.stageInText(mineral, part);
  if (query.mineral(part)) return names.mineral(part);
  if (query.nameIn(query.language.id, 'sector', part)) return names.sector(part);
  return goodsOf(query, part);
}

function labelOf(query: Edition, part: string, mineral: string): string {
  const known = query.words.terms[part] ?? inTables(query, part, mineral);
  if (known !== undefined) return known;
  const dimension = `economy.governance.dimensions.${part}`;
  if (query.language.has(dimension)) return query.say(dimension);
  const isPrinted = !code.test(part) || query.tables.uses.some(({ application }) => application === part);
  return isPrinted ? longNames(query).application(part) : query.say(`provenance.inputs.${part}`);
}

/**
 * The name of an input: an economy, a term of a balance, an indicator whose result it is, a sector or an end use; of one in
 * two parts, as `governance-1.CHN`, both.
 *
 * @param mineral whose stages the input may name
 * @throws {Error} when the language has no message for a code of the engine
 */
export function inputLabel(query: Edition, input: string, mineral = ''): string {
  const [, first, second] = twoCodes.exec(input) ?? [];
  const label =
    first === undefined || second === undefined
      ? labelOf(query, input, mineral)
      : query.say('provenance.inputOf', {
          first: labelOf(query, first, mineral),
          second: labelOf(query, second, mineral),
        });
  return capitalised(label);
}
