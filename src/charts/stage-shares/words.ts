import type { Names } from '../model.ts';
import type { Share } from '../shares.ts';
import { isExact, percent } from '../text/format.ts';
import { listed, shortEnough, upperFirst } from '../text/phrases.ts';
import { economiesBySize, type StageShares, shareAt } from './stages.ts';

export interface Subject {
  readonly names: Names;
  readonly mineral: string;
}

type Known = StageShares & { readonly known: NonNullable<StageShares['known']> };

/**
 * The finding: another leader downstream, one economy's share growing or falling along the chain, or more than half of
 * every stage in one hand. The measure where the bounds leave all of these open.
 */
export function title(stages: readonly StageShares[], subject: Subject): string {
  const known = stages.filter((stage): stage is Known => stage.known !== null);
  const [first, last] = [known[0], known.at(-1)];
  const measure = `World production of ${subject.names.mineralInText(subject.mineral)} by stage and economy`;
  if (!first || !last) return measure;
  const findings = known.length === 1 ? [soleFinding(first, subject)] : chainFindings(known, first, last, subject);
  return shortEnough([...findings.filter((finding) => finding !== null).map(upperFirst), measure]);
}

/** Measure, coverage, unit and period. */
export function subtitle(stages: readonly StageShares[], { names, mineral }: Subject): string {
  const years = [...new Set(stages.flatMap(({ known }) => known?.year ?? []))].sort();
  const period = years.length < 2 ? years.join('') : `${years[0]}–${years.at(-1)}, the latest year of each stage`;
  const measure = `Shares of world production of ${names.mineralInText(mineral)} by stage and economy, percent`;
  return period === '' ? measure : `${measure}, ${period}`;
}

/** Each stage with its two largest producers. */
export function altText(stages: readonly StageShares[], { names, mineral }: Subject): string {
  const said = stages.map((stage) => {
    const largest = (stage.known?.shares.suppliers ?? []).slice(0, 2).map(({ economy, share }) => {
      return `${names.economy(economy)} ${share.value === null ? 'not known' : percent(share.value)}`;
    });
    const label = names.stage(mineral, stage.stage);
    return `${label}${stage.known ? ` ${stage.known.year}` : ''}: ${largest.length > 0 ? listed(largest) : 'not reported'}`;
  });
  return `One bar of 100% a stage. ${said.join('; ')}.`;
}

/** What the bars leave out, and that their parts have ranges. */
export function notes(stages: readonly StageShares[], { names, mineral }: Subject): readonly string[] {
  const ranged = stages.some(({ known }) => known?.shares.suppliers.some(({ share }) => !isExact(share)));
  const without = stages.filter(({ withheld }) => withheld.length > 0);
  const known = stages.filter((stage): stage is Known => stage.known !== null);
  return [
    ...bases(known, { names, mineral }),
    ...without.map(({ stage, withheld }) => {
      const producers = listed(withheld.map(names.economyInText));
      return `${names.stage(mineral, stage)}: without ${producers}, whose production is withheld.`;
    }),
    ...(ranged
      ? ['Pale strips at the foot of a bar show where borders may lie; the table gives the range of each share.']
      : []),
  ];
}

function soleFinding({ known, stage }: Known, { names, mineral }: Subject): string | null {
  const [first] = known.shares.suppliers;
  if (first?.share.value == null || !leads(first, known.shares)) return null;
  const goods = names.goods(mineral, stage);
  return `${names.economyInText(first.economy)} produces ${percent(first.share.value)} of the world’s ${goods}`;
}

function chainFindings(
  known: readonly Known[],
  first: Known,
  last: Known,
  subject: Subject,
): readonly (string | null)[] {
  const along = countAlike(known) ? shareAlong(first, last, subject) : null;
  return [...otherLeader(first, last, subject), along, moreThanHalf(known, subject)];
}

/** Whether all stages count the same thing: a share of one thing does not grow into a share of another. */
function countAlike(known: readonly Known[]): boolean {
  return new Set(known.map(({ known: { row } }) => row.basis)).size < 2;
}

/** What each stage counts, where they differ. */
function bases(known: readonly Known[], { names, mineral }: Subject): readonly string[] {
  if (countAlike(known)) return [];
  const counted = known.map(
    ({ stage, known: { row } }) => `${names.stage(mineral, stage)}: ${row.basis || 'not said'}`,
  );
  return [`The stages count different things (${counted.join('; ')}), so their shares do not compare.`];
}

function otherLeader(first: Known, last: Known, { names, mineral }: Subject): readonly string[] {
  const [up, down] = [leaderOf(first), leaderOf(last)];
  if (up === null || down === null || up === down) return [];
  const [upstream, downstream] = [first, last].map(({ stage }) => names.stageInText(mineral, stage));
  const [upName, downName] = [names.economyInText(up), names.economyInText(down)];
  const leads = `${upName} leads ${names.mineralInText(mineral)}`;
  return [
    `${leads} at the ${upstream} stage, ${downName} at the ${downstream} stage`,
    `${leads} (${upstream}), ${downName} leads (${downstream})`,
  ];
}

/** A share that stays below this along the chain is not what a reader looks for. */
const leastTold = 0.2;

/** Only where the ranges at the two ends of the chain do not meet. */
function shareAlong(first: Known, last: Known, { names, mineral }: Subject): string | null {
  const [leader] = economiesBySize([first, last]);
  if (leader === undefined) return null;
  const [from, to] = [shareAt(first, leader), shareAt(last, leader)];
  if (from?.value == null || to?.value == null || percent(from.value) === percent(to.value)) return null;
  if (Math.max(from.value, to.value) < leastTold) return null;
  const grows = to.lower > (from.upper ?? 1);
  if (!grows && from.lower <= (to.upper ?? 1)) return null;
  const at = ({ stage }: Known) => names.stageInText(mineral, stage);
  const whose = names.possessive(leader);
  const ends = `from ${percent(from.value)} (${at(first)}) to ${percent(to.value)} (${at(last)})`;
  return `${whose} share of ${names.mineralInText(mineral)} ${grows ? 'grows' : 'falls'} ${ends}`;
}

function moreThanHalf(known: readonly Known[], { names, mineral }: Subject): string | null {
  const [leader] = economiesBySize(known);
  if (leader === undefined || !known.every((stage) => (shareAt(stage, leader)?.lower ?? 0) > 0.5)) return null;
  const name = names.economyInText(leader);
  return `${name} produces more than half of the world’s ${names.mineralInText(mineral)} at every stage`;
}

function leaderOf({ known }: Known): string | null {
  const [first] = known.shares.suppliers;
  return first && leads(first, known.shares) ? first.economy : null;
}

/** Is a supplier larger than any other, and than all that is not split, whatever the ranges hold? */
function leads(first: Share, { suppliers, rest }: { suppliers: readonly Share[]; rest: Share | null }): boolean {
  const others = [...suppliers.filter((each) => each !== first), ...(rest ? [rest] : [])];
  return others.every(({ share }) => first.share.lower > (share.upper ?? 1));
}
