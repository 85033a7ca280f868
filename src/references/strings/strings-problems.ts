import { readYaml } from '../../dataset/yaml/located.ts';
import { isList, valueAt } from '../../dataset/yaml/plain.ts';
import { didYouMean, listed, type Problem } from '../../problem.ts';
import type { Query } from '../../tables/query.ts';
import type { ContentFile } from '../content-file.ts';
import { formProblems } from './forms.ts';
import { type Fault, type Message, messageOf } from './message.ts';
import { indicatorMessages, isFree, tableMessages } from './needed.ts';
import { settingProblem, settings } from './settings.ts';
import { type Entry, languageOfFile, type StringsFile, stringsIn } from './strings-file.ts';

/** The language that all others are held to. */
const first = 'en';

/** Where a message stands that cannot be read: of one on a single line the very character. */
function placeWithin({ text, place }: Entry, offset: number, file: string): Entry['place'] {
  const line = file.split('\n')[place.line - 1] ?? '';
  const start = line.indexOf(text, place.column - 1);
  return start === -1 ? place : { ...place, column: start + 1 + offset, length: 1 };
}

function unreadable(key: string, entry: Entry, { sentence, offset }: Fault, file: string): Problem {
  return {
    code: 'message-syntax',
    place: placeWithin(entry, offset, file),
    message: `The message "${key}" cannot be read: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}.`,
    hint: 'Messages are in ICU MessageFormat: {name}, {count, plural, one {# stage} other {# stages}}, <b>…</b>.',
  };
}

function otherValues(key: string, { place }: Entry, message: string, hint: string): Problem {
  return { code: 'message-values', place, message: `The message "${key}" ${message}`, hint };
}

function quoted(names: Iterable<string>): string {
  return listed([...names].map((name) => `{${name}}`));
}

function takeOut(names: readonly string[], original: string): string {
  return `Take ${quoted(names)} out, or correct the name. ${original}`;
}

function putBack(names: readonly string[], original: string): string {
  const unused = names.map((name) => `{${name}, select, other {}}`);
  return `Put ${quoted(names)} back, or, where the language has no use for it, write ${listed(unused)}. ${original}`;
}

/**
 * Where a message prints other values than the English one, or holds other links. A number that English spells out, by the
 * end of its name, may be left to digits.
 */
function valueProblems(
  key: string,
  entry: Entry,
  message: Message,
  english: Message,
  text: string,
): readonly Problem[] {
  const original = `In English it is "${text}".`;
  const unknown = [...message.asked].filter((name) => !english.asked.has(name));
  const left = [...english.printed].filter((name) => !message.asked.has(name) && !name.endsWith('InWords'));
  const links = [...english.links].filter((name) => !message.links.has(name));
  const others = [...message.links].filter((name) => !english.links.has(name));
  return [
    ...(unknown.length === 0
      ? []
      : [otherValues(key, entry, `asks for ${quoted(unknown)}, which it is not given.`, takeOut(unknown, original))]),
    ...(left.length === 0 ? [] : [otherValues(key, entry, `leaves out ${quoted(left)}.`, putBack(left, original))]),
    ...links.map((name) =>
      otherValues(key, entry, `lacks the link <${name}>.`, `Put <${name}>…</${name}> back. ${original}`),
    ),
    ...others.map((name) =>
      otherValues(key, entry, `has a link <${name}>, which leads nowhere.`, `Take <${name}> out. ${original}`),
    ),
  ];
}

interface Held {
  readonly file: StringsFile;
  readonly text: string;
  /** The English messages, and those about indicators and tables that English has elsewhere. */
  readonly english: ReadonlyMap<string, string>;
}

/** Whether a message is what stands between two others: a space in English, and nothing in languages without spaces. */
function isJoint(english: string | undefined): boolean {
  return english !== undefined && english !== '' && english.trim() === '';
}

function entryProblems(key: string, entry: Entry, { file: strings, text: file, english }: Held): readonly Problem[] {
  const { text, place } = entry;
  const known = english.get(key);
  if (text.trim() === '') {
    if (isJoint(known)) return [];
    return [
      { code: 'empty-value', place, message: `The message "${key}" is empty.`, hint: 'Write what pages are to say.' },
    ];
  }
  if (key in settings) return settingProblem(key, entry);
  if (known === undefined && !isFree(key)) {
    const near = didYouMean(key, english.keys());
    const hint =
      near === undefined ? `Nothing asks for it: delete it, or add it to ${first}.yaml.` : `Did you mean "${near}"?`;
    return [{ code: 'unknown-key', place: entry.keyPlace, message: `There is no message called "${key}".`, hint }];
  }
  const message = messageOf(text);
  if ('sentence' in message) return [unreadable(key, entry, message, file)];
  const ofForms = formProblems(key, entry, message, strings);
  const original = known === undefined ? undefined : messageOf(known);
  if (known === undefined || original === undefined || 'sentence' in original) return ofForms;
  return [...ofForms, ...valueProblems(key, entry, message, original, known)];
}

function missing([key, english]: readonly [string, string], file: StringsFile, order: readonly string[]): Problem {
  return {
    code: 'missing-message',
    place: file.placeFor(key, order),
    message: `${file.path} has no message "${key}".`,
    hint: `Add it. In English it is "${english}".`,
  };
}

/** A language of the site for which there is no file. */
function withoutFile(language: string, site: ContentFile | undefined): Problem {
  const file = `content/strings/${language}.yaml`;
  const path = 'data/site.yaml';
  const { located } = readYaml({ path, bytes: new TextEncoder().encode(site?.text ?? '') });
  const all = valueAt(located?.value, ['languages']);
  const at = isList(all) ? all.indexOf(language) : 0;
  return {
    code: 'missing-file',
    place: located?.placeOf(['languages', at]) ?? { file: path, line: 1, column: 1, length: 1 },
    message: `Pages have no words in the language "${language}": ${file} is not there.`,
    hint: `Translate content/strings/${first}.yaml, or take the language out of "languages".`,
  };
}

/**
 * What is wrong in the messages of the site's languages: a language without a file, a message that is missing, unknown,
 * empty or cannot be read, one that does not print what the English one prints, and one with forms that its language never
 * takes. Files are checked whether or not the site lists their language.
 *
 * @param told.own Lodestone's own files of messages, which those of the site add to and overrule
 * @param told.site `data/site.yaml`, where the languages are listed
 */
export function stringsProblems(
  files: readonly ContentFile[],
  query: Query,
  { own = [], site }: { readonly own?: readonly ContentFile[]; readonly site?: ContentFile | undefined } = {},
): readonly Problem[] {
  const read = [...own, ...files].flatMap((file) => {
    const language = languageOfFile(file.path);
    return language === undefined ? [] : [{ file: stringsIn(file, language), text: file.text }];
  });
  const english = new Map(read.flatMap(({ file }) => (file.language === first ? messagesOf(file) : [])));
  const languages = new Set(read.map(({ file }) => file.language));
  const inFiles = [...languages].flatMap((language) => {
    const ofLanguage = read.filter(({ file }) => file.language === language);
    const others = language === first ? [] : [...indicatorMessages(query, files, language), ...tableMessages()];
    const needed = new Map([...english, ...others]);
    const has = new Set(ofLanguage.flatMap(({ file }) => [...file.entries.keys()]));
    const last = ofLanguage.at(-1)?.file;
    const lacking = [...needed].filter(([key]) => !has.has(key) && !isFree(key));
    const isRead = ofLanguage.every(({ file }) => file.entries.size > 0);
    return [
      ...ofLanguage.flatMap(({ file }) => file.problems),
      ...ofLanguage.flatMap(({ file, text }) =>
        [...file.entries].flatMap(([key, entry]) => entryProblems(key, entry, { file, text, english: needed })),
      ),
      ...(last === undefined || !isRead ? [] : lacking.map((each) => missing(each, last, [...needed.keys()]))),
    ];
  });
  const listedOnes = query.site.languages.split(' ').filter((language) => language !== '' && !languages.has(language));
  return [...inFiles, ...listedOnes.map((language) => withoutFile(language, site))];
}

function messagesOf(file: StringsFile): readonly (readonly [string, string])[] {
  return [...file.entries].map(([key, { text }]) => [key, text]);
}
