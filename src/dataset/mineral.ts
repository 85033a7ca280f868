import type { Mineral, Stage } from '../domain/dataset.ts';
import type { Assessed, Citation, Figure } from '../domain/published.ts';
import { listed } from '../problem.ts';
import { type NamedFile, repeated } from './documents.ts';
import { isId } from './schema/fields.ts';
import type { Context } from './series/context.ts';
import { figureAt, originOf } from './series/figure-at.ts';
import { epsilonOf } from './series/production.ts';
import { checkName, recordAt } from './series/series-file.ts';
import { checkYear } from './series/years.ts';
import type { Located } from './yaml/located.ts';
import { type Path, valueAt } from './yaml/plain.ts';

/** A mineral and the stages of its chain. */
export function readMineral({ located, id }: NamedFile, context: Context): Mineral | undefined {
  const mineral = recordAt(located, [], context.schemas.mineral, context);
  checkName(located, ['id', id], isId, context);
  for (const at of repeated((mineral?.stages ?? []).map((stage) => stage.id))) {
    const message = `Two stages of this mineral are called "${mineral?.stages[at]?.id}".`;
    const place = located.placeOf(['stages', at, 'id']);
    context.report({ code: 'duplicate-id', place, message, hint: 'Give each stage an id of its own.' });
  }
  if (mineral === undefined) return undefined;
  checkParts(located, mineral.stages, context);
  const { recyclingRate, substitution, ...rest } = mineral;
  const rate = recyclingRate && readRate(located, recyclingRate, context);
  const indices = substitution && readSubstitution(located, substitution, context);
  return {
    ...originOf(located, []),
    ...rest,
    id,
    ...(rate === undefined ? {} : { recyclingRate: rate }),
    ...(indices === undefined ? {} : { substitution: indices }),
  };
}

/** Tells where a stage is part of one that the mineral does not have, or of itself. */
function checkParts(located: Located, stages: readonly Stage[], { report }: Context): void {
  for (const [at, { id, partOf }] of stages.entries()) {
    const others = stages.map((stage) => stage.id).filter((other) => other !== id);
    if (partOf === undefined || others.includes(partOf)) continue;
    const place = located.placeOf(['stages', at, 'part_of'], 'value');
    const message = `There is no other stage called "${partOf}" that this one could be part of.`;
    report({ code: 'unknown-stage', place, message, hint: `The others are ${listed(others)}.` });
  }
}

/** Where figures come from, and in which steps the source prints them. */
interface Rounded extends Citation, Assessed {
  readonly roundedTo?: number;
}

function readRate(
  located: Located,
  { source, table, year, roundedTo, economy }: Rounded,
  context: Context,
): Mineral['recyclingRate'] {
  checkYear(located, ['recycling_rate', 'year'], year, context);
  const figure = figureOf(located, ['recycling_rate', 'value'], { source, max: 100, roundedTo }, context);
  if (figure === undefined) return undefined;
  return {
    ...figure,
    source,
    ...(table === undefined ? {} : { table }),
    ...(year === undefined ? {} : { year }),
    ...(economy === undefined ? {} : { economy }),
  };
}

function readSubstitution(
  located: Located,
  { source, table, year, note, roundedTo, economy }: Rounded & { readonly note?: string },
  context: Context,
): Mineral['substitution'] {
  checkYear(located, ['substitution', 'year'], year, context);
  const index = (key: string) => figureOf(located, ['substitution', key], { source, max: 1, roundedTo }, context);
  const supplyRisk = index('supply_risk');
  const economicImportance = index('economic_importance');
  if (supplyRisk === undefined || economicImportance === undefined) return undefined;
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

interface Rules {
  readonly source: string;
  readonly max: number;
  readonly roundedTo: number | undefined;
}

function figureOf(located: Located, path: Path, rules: Rules, context: Context): Figure | undefined {
  const written = valueAt(located.value, path);
  if (written === undefined) return undefined;
  const { source, max, roundedTo } = rules;
  const step = roundedTo === undefined ? {} : { step: roundedTo };
  return figureAt({ located, path, written }, { max, ...step, ...epsilonOf(source, context) }, context);
}
