import type { Table } from '../tidy/row.ts';

/** A mapping with the edition written into it, and whether anything in it asked for one. */
export interface Edited {
  readonly value: unknown;
  readonly asked: boolean;
}

const within = /\{edition([+-]\d+)?(:yy)?\}/g;
const alone = /^edition([+-]\d+)$/;

/**
 * Puts an edition into what was read from a mapping, in keys and values alike: `{edition}` is the edition, `{edition-2}`
 * the number two below it, `{edition-2:yy}` its last two digits; a bare `edition-2` stands for the whole value, as in a
 * list of years. Without an edition the text stays, and `asked` says whether that matters.
 */
export function withEdition(value: unknown, edition: string | undefined): Edited {
  if (typeof value === 'string') return inText(value, edition);
  if (Array.isArray(value)) {
    const items = value.map((item) => withEdition(item, edition));
    return { value: items.map((item) => item.value), asked: items.some(({ asked }) => asked) };
  }
  if (typeof value !== 'object' || value === null) return { value, asked: false };
  const entries = Object.entries(value).map(
    ([key, item]) => [inText(key, edition), withEdition(item, edition)] as const,
  );
  return {
    value: Object.fromEntries(entries.map(([key, item]) => [String(key.value), item.value])),
    asked: entries.some(([key, item]) => key.asked || item.asked),
  };
}

function inText(text: string, edition: string | undefined): { readonly value: string; readonly asked: boolean } {
  const asked = alone.test(text) || text.search(within) >= 0;
  if (!asked || edition === undefined) return { value: text, asked };
  const whole = alone.exec(text);
  if (whole !== null) return { value: moved(edition, whole[1]), asked };
  const value = text.replaceAll(within, (_, by: string | undefined, short: string | undefined) => {
    const year = moved(edition, by);
    return short === undefined ? year : year.slice(-2);
  });
  return { value, asked };
}

function moved(edition: string, by: string | undefined): string {
  return by === undefined ? edition : String(Number(edition) + Number(by));
}

/** The edition that files are of, if any is said, or that two are. */
export type EditionReading =
  | { readonly kind: 'edition'; readonly edition: string | undefined }
  | { readonly kind: 'complaint'; readonly complaint: string };

/**
 * The edition of a table: the one that was said, and else what its column `edition` says. A complaint where the column
 * holds two, or another than was said.
 *
 * @param path the file of the mapping, for messages
 */
export function editionOf(path: string, { columns, rows }: Table, said: string | undefined): EditionReading {
  const held = columns.includes('edition') ? [...new Set(rows.map((row) => row.get('edition') ?? ''))] : [];
  const editions = [...new Set([...(said === undefined ? [] : [said]), ...held.filter((edition) => edition !== '')])];
  if (editions.length <= 1) return { kind: 'edition', edition: editions[0] };
  const sentence = `The files are of several editions: ${editions.join(', ')}. Import one at a time.`;
  return { kind: 'complaint', complaint: `${path}:1:1 ${sentence}` };
}
