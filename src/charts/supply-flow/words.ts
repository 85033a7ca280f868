import { OTHERS } from '../../domain/dataset.ts';
import { listed } from '../../text/grammar.ts';
import type { Language } from '../../text/language/language.ts';
import { compact, percent } from '../../text/numbers.ts';
import type { Names } from '../model.ts';
import type { StageShares } from '../stage-shares/stages.ts';
import { shortEnough, upperFirst } from '../text/phrases.ts';
import type { Trade } from './flows.ts';
import type { FlowNode } from './nodes.ts';

/** Where the messages of this kind stand. */
export const section = 'charts.supply-flow';

export interface Subject {
  readonly names: Names;
  readonly language: Language;
  readonly mineral: string;
  /** The stage whose goods are traded. */
  readonly stage: string;
  readonly year: number;
  readonly measure: string;
  readonly trade: Trade;
  /** Production at the stages that stand beside the flows. */
  readonly stages: readonly StageShares[];
}

/** How much of all imports drawn comes from the largest supplier; that suppliers are not told where none is. */
export function title(subject: Subject): string {
  const { names, language, trade } = subject;
  const [first] = trade.suppliers;
  const values = { ...goodsOf(subject), count: trade.importers.length };
  if (first === undefined || first.economy === OTHERS) return language.say(`${section}.title.unsplit`, values);
  const share = percent(first.amount / trade.total, 0, language.words);
  const supplier = names.economyInText(first.economy);
  const leads = ['leads', 'leadsShort', 'leadsShortest'].map((key) =>
    upperFirst(language.say(`${section}.title.${key}`, { ...values, supplier, share })),
  );
  return shortEnough(leads);
}

/** Measure, coverage and period. */
export function subtitle(subject: Subject): string {
  const { language, trade, stages, measure, year } = subject;
  return language.say(`${section}.subtitle`, {
    ...goodsOf(subject),
    count: trade.importers.length,
    measure: measure === '' ? 'none' : measure,
    year: String(year),
    columns: stages.length,
  });
}

/** The largest flows by name, and the leading producer of each stage beside them. */
export function altText(subject: Subject): string {
  const { names, language, trade, stages, mineral } = subject;
  const { say, words } = language;
  const flows = trade.flows.slice(0, 5).map(({ supplier, importer, amount }) =>
    say(`${section}.flow`, {
      supplier: supplier === OTHERS ? say(`${section}.rest`) : names.economy(supplier),
      importer: names.economy(importer),
      amount: amountOf(amount, subject),
    }),
  );
  const producers = stages.flatMap(({ stage, known }) => {
    const [first] = known?.shares.suppliers ?? [];
    if (first === undefined || first.share.value === null) return [];
    const share = percent(first.share.value, 0, words);
    return [
      say(`${section}.producer`, { stage: names.stage(mineral, stage), economy: names.economy(first.economy), share }),
    ];
  });
  return say(`${section}.alt`, {
    suppliers: trade.suppliers.filter(({ economy }) => economy !== OTHERS).length,
    importers: trade.importers.length,
    flows: flows.join(say('charts.shared.between')),
    stages: producers.length,
    producers: producers.join(say('charts.shared.between')),
  });
}

/**
 * What the drawing does not say: whose trade it is, where goods were made, and what joins its columns.
 *
 * @param isThinned whether flows are too thin to be drawn
 */
export function notes(subject: Subject, isThinned: boolean): readonly string[] {
  const { names, language, trade, stages, mineral } = subject;
  const note = (key: string, values = {}) => language.say(`${section}.notes.${key}`, values);
  const withheld = stages.filter((stage) => stage.withheld.length > 0);
  return [
    note('importers', { count: trade.importers.length }),
    note('sent'),
    ...(isThinned ? [note('thin')] : []),
    ...(stages.length > 0 ? [note('between')] : []),
    ...withheld.map(({ stage, withheld: of }) => {
      const producers = listed(of.map(names.economyInText), language.words);
      return note('withheld', { stage: names.stage(mineral, stage), producers });
    }),
    ...(trade.suppliers.some(({ economy }) => economy === OTHERS) ? [note('rest')] : []),
  ];
}

/** The name of a node: of the economy, "12 others" or "not split". */
export function nodeName(
  { economy, count }: FlowNode,
  { names, language: { say } }: Pick<Subject, 'names' | 'language'>,
): string {
  if (economy === OTHERS) return say(`${section}.rest`);
  return economy === '' ? say(`${section}.others`, { count }) : names.economy(economy);
}

/** An amount in running text: "492 million dollars", "270,000 t". */
export function amountOf(amount: number, { measure, language }: Pick<Subject, 'measure' | 'language'>): string {
  return compact(amount, measure === 'value' ? 'USD' : 't', language.words);
}

function goodsOf({ names, mineral, stage }: Subject) {
  return { goods: names.goods(mineral, stage) };
}
