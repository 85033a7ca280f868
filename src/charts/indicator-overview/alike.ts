import { type Look, lookOf, alike as looksAlike } from './looks.ts';
import type { Line, Mark } from './overview.ts';

/** From this many on, marks that print alike are drawn as one. */
const fewest = 3;

/** A mark to draw: of one economy, or of several whose numbers print alike. */
export interface Drawn {
  readonly mark: Mark;
  readonly look: Look;
  /** Whose it is; several only where they print alike. */
  readonly reporters: readonly string[];
}

/** The marks of a line with those of three or more economies that print alike as one; the world stays apart. */
export function drawnOf({ marks }: Line, print: (row: Mark['row']) => string): readonly Drawn[] {
  const keyOf = ({ row }: Mark) => (row.reporter === '' ? '' : print(row));
  return [
    ...Map.groupBy(
      marks.filter(({ bounds }) => bounds !== null),
      keyOf,
    ).values(),
  ].flatMap((group) => {
    const [first] = group;
    const reporters = group.map(({ row }) => row.reporter);
    if (first && group.length >= fewest) return [{ mark: first, look: looksAlike, reporters }];
    return group.map((mark) => ({ mark, look: lookOf(mark.row.reporter), reporters: [mark.row.reporter] }));
  });
}
