import type { Mineral, Stage } from '../domain/dataset.ts';
import type { FigureRules } from '../domain/figure.ts';
import type { Assessed, Citation, Figure } from '../domain/published.ts';
import { listed } from '../problem.ts';
import { checkAbsent } from './absent.ts';
import { type NamedFile, repeated } from './documents.ts';
import { tellNames } from './names/names-at.ts';
import { isId } from './schema/fields.ts';
import type { Context } from './series/context.ts';
import { originOf, textFigureAt } from './series/figure-at.ts';
import { type NumberKind, numberAt } from './series/number-at.ts';
import { epsilonOf } from './series/production.ts';
import { checkName, recordAt } from './series/series-file.ts';
import { checkYear } from './series/years.ts';
import type { Located } from './yaml/located.ts';
import { valueAt } from './yaml/plain.ts';

/** A mineral and the stages of its chain. */
export function readMineral({ located, id }: NamedFile, context: Context): Mineral | undefined {
  const mineral = recordAt(located, [], context.schemas.mineral, context);
  checkName(located, ['id', id], isId, context);
  for (const at of repeated((mineral?.stages ?? []).map((stage) => stage.id))) {
    const message = `Two stages of this mineral are called "${mineral?.stages[at]?.id}".`;
    const place = located.placeOf(['stages', at, 'id']);
    context.report({ code: 'duplicate-id', place, message, hint: 'Give each stage an id of its own.' });
  }
  const rate = readRate(located, mineral?.recyclingRate, context);
  const indices = readSubstitution(located, mineral?.substitution, context);
  if (mineral === undefined) return undefined;
  tellMineralNames(located, { ...mineral, id }, context);
  checkOthers(located, mineral.stages, context);
  const { recyclingRate: _, substitution: __, primary, ...rest } = mineral;
  const choices = primary?.map((choice, at) => ({ ...choice, ...originOf(located, ['primary', at]) }));
  const read: Mineral = {
    ...originOf(located, []),
    ...rest,
    id,
    ...(rate === undefined ? {} : { recyclingRate: rate }),
    ...(indices === undefined ? {} : { substitution: indices }),
    ...(choices === undefined ? {} : { primary: choices }),
  };
  checkAbsent(located, read, context);
  return read;
}

/** Tells what the mineral, its stages and their goods, and its uses are called in other languages. */
function tellMineralNames(
  located: Located,
  { id, stages, uses }: Pick<Mineral, 'id' | 'stages' | 'uses'>,
  context: Context,
) {
  tellNames(located, { kind: 'mineral', id, path: [], key: 'name' }, context);
  if (uses !== undefined) tellNames(located, { kind: 'use', id: uses.text, path: ['uses'], key: 'text' }, context);
  for (const [at, stage] of stages.entries()) {
    const of = { id: `${id}/${stage.id}`, path: ['stages', at] };
    tellNames(located, { kind: 'stage', ...of, key: 'name' }, context);
    tellNames(located, { kind: 'goods', ...of, key: 'goods' }, context);
  }
}

/** Tells where a stage is part of, or stands beside, one that the mineral does not have, or itself. */
function checkOthers(located: Located, stages: readonly Stage[], { report }: Context): void {
  for (const [at, { id, partOf, beside }] of stages.entries()) {
    const others = stages.map((stage) => stage.id).filter((other) => other !== id);
    const told = (key: string, named: string | undefined, what: string): void => {
      if (named === undefined || others.includes(named)) return;
      const place = located.placeOf(['stages', at, key], 'value');
      const message = `There is no other stage called "${named}" that this one could ${what}.`;
      report({ code: 'unknown-stage', place, message, hint: `The others are ${listed(others)}.` });
    };
    told('part_of', partOf, 'be part of');
    told('beside', beside, 'stand beside');
  }
}

/** Where figures come from, and in which steps the source prints them. */
interface Rounded extends Citation, Assessed {
  readonly roundedTo?: number;
}

function readRate(located: Located, record: Rounded | undefined, context: Context): Mineral['recyclingRate'] {
  checkYear(located, ['recycling_rate', 'year'], context);
  const rules = { ...rulesOf(record, context), max: 100 };
  const figure = textFigureAt(located, ['recycling_rate', 'value'], rules, context);
  if (record === undefined || figure === undefined) return undefined;
  const { source, table, year, economy } = record;
  return {
    ...figure,
    source,
    ...(table === undefined ? {} : { table }),
    ...(year === undefined ? {} : { year }),
    ...(economy === undefined ? {} : { economy }),
  };
}

const index: NumberKind = {
  what: 'an index of substitution',
  least: 0,
  most: 1,
  hint: 'Indices go from 0 to 1: write 0.9 for 90 percent. Of a source that prints no number, leave out substitution.',
};

function readSubstitution(
  located: Located,
  record: (Rounded & { readonly note?: string }) | undefined,
  context: Context,
): Mineral['substitution'] {
  checkYear(located, ['substitution', 'year'], context);
  const rules = { ...rulesOf(record, context), max: 1 };
  const indexAt = (key: string): Figure | undefined => {
    const path = ['substitution', key];
    const written = valueAt(located.value, path);
    if (typeof written !== 'string' || written.trim() === '') return undefined;
    return numberAt({ located, path, written }, rules, index, context);
  };
  const supplyRisk = indexAt('supply_risk');
  const economicImportance = indexAt('economic_importance');
  if (record === undefined || supplyRisk === undefined || economicImportance === undefined) return undefined;
  const { source, table, year, note, economy } = record;
  return {
    ...originOf(located, ['substitution']),
    supplyRisk,
    economicImportance,
    source,
    ...(table === undefined ? {} : { table }),
    ...(year === undefined ? {} : { year }),
    ...(note === undefined ? {} : { note }),
    ...(economy === undefined ? {} : { economy }),
  };
}

/** How figures are read: as their source marks estimates, and in the steps that it prints; as far as its record is known. */
function rulesOf(record: Rounded | undefined, context: Context): FigureRules {
  const step = record?.roundedTo === undefined ? {} : { step: record.roundedTo };
  return { ...step, ...epsilonOf(record?.source, context) };
}
