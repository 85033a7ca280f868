import type { Names } from '../model.ts';
import { numberInWords } from '../text/phrases.ts';
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

/** Who holds the highest value: "World", "Japan and India", "Australia and 5 more", "all but China", "all eight". */
export function holdersText(holders: readonly Mark[], { marks }: Line, names: Names): string {
  const nameOf = (id: string) => (id === '' ? 'World' : names.economy(id));
  const [first = '', second = '', ...more] = holders.map(({ row }) => nameOf(row.reporter));
  const isAll = holders.length === marks.length && holders.length > 2;
  if (isAll) return `all ${numberInWords(holders.length)}`;
  const rest = marks.filter((mark) => !holders.includes(mark)).map(({ row }) => nameOf(row.reporter));
  const [exception = ''] = rest;
  if (rest.length === 1 && holders.length > 2) return `all but ${exception}`;
  if (more.length > 0) return `${first} and ${more.length + 1} more`;
  return second === '' ? first : `${first} and ${second}`;
}
