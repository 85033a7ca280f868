import IntlMessageFormat from 'intl-messageformat';
import { escaped } from '../markup.ts';
import type { Words } from '../words.ts';
import { wordsOf } from '../words-of.ts';
import { didYouMean } from './near-key.ts';

/** What may be put into a message as words. */
export type Value = string | number;

/** One language of the site: its messages, and how they are said. */
export interface Language {
  /** The subtag that its addresses begin with and its file is named after: `en`, `ja`. */
  readonly id: string;
  /** BCP 47 tag, for number and date formats: `en-GB`, `ja-JP`. */
  readonly locale: string;
  /**
   * A message with its values put in. Numbers are printed as they are unless the message asks for a format.
   *
   * @param key where the message stands in the language's file: `home.title`
   * @throws {Error} when there is no such message, or a value of it is missing
   */
  readonly say: (key: string, values?: Readonly<Record<string, Value>>) => string;
  /** A message as its parts in order, where some values are no words but something to draw: a result, a link. */
  readonly tell: <T extends object>(
    key: string,
    values: Readonly<Record<string, Value | T>>,
  ) => readonly (string | T)[];
  /**
   * A message as HTML. Values are escaped; `<b>`, `<code>`, `<em>` and `<i>` stand for themselves, and each tag named in
   * `links` for a link to its address.
   */
  readonly markup: (
    key: string,
    values?: Readonly<Record<string, Value>>,
    links?: Readonly<Record<string, string>>,
  ) => string;
  /** Whether there is such a message: for closed lists of codes to which a publisher's words may be added. */
  readonly has: (key: string) => boolean;
  /** All messages of a section by what follows its name, as they stand in the file. */
  readonly below: (section: string) => Readonly<Record<string, string>>;
  /** The words for codes, marks, units and numbers. */
  readonly words: Words;
}

const plainTags = ['b', 'code', 'em', 'i'] as const;

type Tag = (chunks: readonly string[]) => string;

/** The tags a message may hold, each as what puts its text between HTML tags. */
function tagsOf(links: Readonly<Record<string, string>>): Readonly<Record<string, Tag>> {
  const plain = plainTags.map((tag): [string, Tag] => [tag, (chunks) => `<${tag}>${chunks.join('')}</${tag}>`]);
  const linked = Object.entries(links).map(([tag, href]): [string, Tag] => [
    tag,
    (chunks) => `<a href="${escaped(href)}">${chunks.join('')}</a>`,
  ]);
  return Object.fromEntries([...plain, ...linked]);
}

/** Parts that follow one another as text are one. */
function joined<T extends object>(parts: readonly (string | T)[]): readonly (string | T)[] {
  const all: (string | T)[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof last === 'string' && typeof part === 'string') all[all.length - 1] = last + part;
    else all.push(part);
  }
  return all;
}

function below(messages: ReadonlyMap<string, string>, prefix: string): Readonly<Record<string, string>> {
  const own = [...messages].filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(own.map(([key, message]) => [key.slice(prefix.length), message]));
}

/**
 * The language whose messages are given.
 *
 * @param messages ICU messages by key, as `readStrings` gives them
 */
export function languageOf(id: string, locale: string, messages: ReadonlyMap<string, string>): Language {
  const formats = new Map<string, IntlMessageFormat>();
  const formatOf = (key: string): IntlMessageFormat => {
    const known = formats.get(key);
    if (known) return known;
    const message = messages.get(key);
    if (message === undefined) throw new Error(`no message "${key}" in ${id}${didYouMean(key, [...messages.keys()])}`);
    const format = new IntlMessageFormat(message, locale);
    formats.set(key, format);
    return format;
  };
  const said = {
    locale,
    has: (key: string) => messages.has(key),
    below: (section: string) => below(messages, `${section}.`),
    say: (key: string, values: Readonly<Record<string, Value>> = {}) => String(formatOf(key).format<string>(values)),
  };
  let words: Words | undefined;
  return {
    ...said,
    id,
    get words() {
      words ??= wordsOf(said);
      return words;
    },
    tell: <T extends object>(key: string, values: Readonly<Record<string, Value | T>>) => {
      const parts = formatOf(key).formatToParts<T>(values);
      return joined(parts.map(({ value }): string | T => (typeof value === 'object' ? value : String(value))));
    },
    markup: (key, values = {}, links = {}) => {
      const both = Object.keys(links).find((tag) => tag in values);
      if (both !== undefined) throw new Error(`"${both}" is a value and a link of the message "${key}"`);
      const safe = Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? escaped(value) : value,
      ]);
      return String(formatOf(key).format<string>({ ...Object.fromEntries(safe), ...tagsOf(links) }));
    },
  };
}
