import { percent } from '../../text/numbers.ts';
import type { Share } from '../shares.ts';
import { shortEnough, upperFirst } from '../text/phrases.ts';
import { economiesBySize, type StageShares, shareAt } from './stages.ts';
import { countAlike, type Known, knownOf, type Subject, section } from './words.ts';

/**
 * The finding: another leader downstream, one economy's share growing or falling along the chain, or more than half of
 * every stage in one hand, or the same leader throughout, or at how many stages. Where the bounds leave all of these open,
 * that they do. The measure where nothing is known.
 */
export function title(stages: readonly StageShares[], subject: Subject): string {
  const known = knownOf(stages);
  const [first, last] = [known[0], known.at(-1)];
  const measure = say(subject, 'measure');
  if (!first || !last) return measure;
  const findings = known.length === 1 ? [soleFinding(first, subject)] : chainFindings(known, first, last, subject);
  return shortEnough([...findings.filter((finding) => finding !== null).map(upperFirst), measure]);
}

function say(
  { names, language, mineral }: Subject,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return language.say(`${section}.title.${key}`, { mineral: names.mineralInText(mineral), ...values });
}

function soleFinding({ known, stage }: Known, subject: Subject): string {
  const { names, language, mineral } = subject;
  const [first] = known.shares.suppliers;
  const goods = names.goods(mineral, stage);
  if (first?.share.value == null || !leads(first, known.shares)) return say(subject, 'openSole', { goods });
  return say(subject, 'sole', {
    economy: names.economyInText(first.economy),
    share: percent(first.share.value, 0, language.words),
    goods,
  });
}

function chainFindings(
  known: readonly Known[],
  first: Known,
  last: Known,
  subject: Subject,
): readonly (string | null)[] {
  const along = countAlike(known) ? shareAlong(first, last, subject) : null;
  return [...otherLeader(first, last, subject), along, moreThanHalf(known, subject), leading(known, subject)];
}

/** The one economy that surely leads every stage, or most of them, or that it is not certain who leads each. */
function leading(known: readonly Known[], subject: Subject): string {
  const leaders = known.flatMap((stage) => leaderOf(stage) ?? []);
  const all = known.length;
  const count = (id: string) => leaders.filter((each) => each === id).length;
  const [leader] = leaders.toSorted((a, b) => count(b) - count(a));
  if (leader === undefined || leaders.length < all)
    return say(subject, 'open', { isAll: String(leaders.length === 0) });
  const economy = subject.names.economyInText(leader);
  const some = count(leader);
  return some === all ? say(subject, 'sameLeader', { economy }) : say(subject, 'leadsSome', { economy, some, all });
}

/** The two stages between which something changes. */
function ends(first: Known, last: Known, { names, mineral }: Subject) {
  return { stage: names.stageInText(mineral, first.stage), nextStage: names.stageInText(mineral, last.stage) };
}

function otherLeader(first: Known, last: Known, subject: Subject): readonly string[] {
  const { names } = subject;
  const [up, down] = [leaderOf(first), leaderOf(last)];
  if (up === null || down === null || up === down) return [];
  const leaders = { economy: names.economyInText(up), next: names.economyInText(down) };
  return ['leaders', 'leadersShort'].map((key) => say(subject, key, { ...leaders, ...ends(first, last, subject) }));
}

/** A share that stays below this along the chain is not what a reader looks for. */
const leastTold = 0.2;

/** Only where the ranges at the two ends of the chain do not meet. */
function shareAlong(first: Known, last: Known, subject: Subject): string | null {
  const { names, language } = subject;
  const [leader] = economiesBySize([first, last]);
  if (leader === undefined) return null;
  const [from, to] = [shareAt(first, leader), shareAt(last, leader)];
  if (from?.value == null || to?.value == null) return null;
  const [share, nextShare] = [from.value, to.value].map((value) => percent(value, 0, language.words));
  if (share === undefined || nextShare === undefined || share === nextShare) return null;
  if (Math.max(from.value, to.value) < leastTold) return null;
  const grows = to.lower > (from.upper ?? 1);
  if (!grows && from.lower <= (to.upper ?? 1)) return null;
  const direction = grows ? 'grows' : 'falls';
  const values = { owner: names.possessive(leader), direction, share, nextShare };
  return say(subject, 'along', { ...values, ...ends(first, last, subject) });
}

function moreThanHalf(known: readonly Known[], subject: Subject): string | null {
  const [leader] = economiesBySize(known);
  if (leader === undefined || !known.every((stage) => (shareAt(stage, leader)?.lower ?? 0) > 0.5)) return null;
  return say(subject, 'half', { economy: subject.names.economyInText(leader) });
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
