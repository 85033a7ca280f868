import { isNode } from 'yaml';
import { changed, type Outcome } from './outcome.ts';

/** How an import treats what stands in the data already. */
export interface Treatment {
  /** Takes the files' figure where the data have another; else that is a conflict. */
  readonly replaces: boolean;
  /** The files hold some of the partners or producers: what they do not hold is no contradiction, and stays. */
  readonly isSelection: boolean;
}

const byHand = /^\s*by hand\b/im;

/** True where the line of a value, or the line above the figures of a year, carries a comment "# by hand". */
export function isByHand(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  const behind = 'comment' in node && typeof node.comment === 'string' ? node.comment : '';
  const above = 'commentBefore' in node && typeof node.commentBefore === 'string' ? node.commentBefore : '';
  return byHand.test(behind) || byHand.test(above);
}

/**
 * What becomes of a value that stands in the data and that the files contradict: left where it was written by hand,
 * changed by `change` where the import replaces, and else a conflict.
 *
 * @param sentence what changes, for the news: "2024 COD: 175000 → 220000"
 */
export function contradicted(
  node: unknown,
  { replaces }: Treatment,
  { sentence, change, isKept = isByHand(node) }: { sentence: string; change: () => void; isKept?: boolean },
): Outcome {
  if (isKept) return { changes: [], left: [sentence], conflicts: [] };
  if (!replaces) return { changes: [], left: [], conflicts: [{ offset: offsetOf(node), sentence }] };
  change();
  return changed(sentence);
}

function offsetOf(node: unknown): number {
  if (!isNode(node) || !node.range) return 0;
  return node.range[0];
}
