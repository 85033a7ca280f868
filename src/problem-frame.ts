/** The part of a place that a frame needs. */
interface Spot {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** One character as a terminal shows it. `at` is its offset in the line, `width` in terminal columns. */
interface Cell {
  readonly at: number;
  readonly shown: string;
  readonly width: number;
}

const columns = 100;
const tab = '  ';
// Controls could steer the terminal, and format characters (zero-width space, bidi marks) hide the mistake.
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const zeroWidth = /\p{M}/u;
const doubleWidth =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

/** Text with every control or format character replaced by a visible one. */
export function visible(text: string): string {
  return cellsOf(text)
    .map((cell) => cell.shown)
    .join('');
}

/**
 * The line of a place with its number, and carets under the place: two lines, at most 100 columns, cut with `…` where
 * the line is longer, the caret always in view. Wide characters (Japanese, Chinese, Korean) count as two columns. Empty
 * for a line that the text does not have, and for an empty line.
 */
export function frameOf(spot: Spot, text: string): readonly string[] {
  const line = text.split('\n')[spot.line - 1]?.replace(/\r$/, '');
  if (line === undefined || line.trim() === '') return [];
  const gutter = `  ${spot.line} | `;
  const blank = `${' '.repeat(gutter.length - 2)}| `;
  const cells = cellsOf(line);
  const [from, to] = windowOf(cells, spot.column - 1, columns - gutter.length);
  const cut = from > 0 ? '…' : '';
  const inView = cells.slice(from, to);
  const start = spot.column - 1;
  const before = widthOf(inView.filter((cell) => cell.at < start)) + cut.length;
  const under = widthOf(inView.filter((cell) => cell.at >= start && cell.at < start + spot.length));
  return [
    `${gutter}${cut}${inView.map((cell) => cell.shown).join('')}${to < cells.length ? '…' : ''}`,
    `${blank}${' '.repeat(before)}${'^'.repeat(Math.max(1, under))}`,
  ];
}

function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const character of line) {
    cells.push({ at, ...shownAs(character) });
    at += character.length;
  }
  return cells;
}

function shownAs(character: string): { readonly shown: string; readonly width: number } {
  if (character === '\t') return { shown: tab, width: tab.length };
  if (hidden.test(character)) return { shown: '\ufffd', width: 1 };
  if (zeroWidth.test(character)) return { shown: character, width: 0 };
  return { shown: character, width: doubleWidth.test(character) ? 2 : 1 };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((width, cell) => width + cell.width, 0);
}

/** The cells to show, from and up to: all if they fit, else those around the offset, with room for two ellipses. */
function windowOf(cells: readonly Cell[], offset: number, room: number): readonly [number, number] {
  if (widthOf(cells) < room) return [0, cells.length];
  const found = cells.findIndex((cell) => cell.at >= offset);
  const caret = found === -1 ? cells.length : found;
  const before = fitting(cells.slice(0, caret).reverse(), Math.floor(room / 2));
  const from = caret - before;
  return [from, from + fitting(cells.slice(from), room - 3)];
}

/** How many of the first cells fit in so many columns. */
function fitting(cells: readonly Cell[], room: number): number {
  let used = 0;
  const past = cells.findIndex((cell) => {
    used += cell.width;
    return used > room;
  });
  return past === -1 ? cells.length : past;
}
