import type { Name } from '../../domain/name.ts';
import type { Problem } from '../../problem.ts';
import type { Context } from '../series/context.ts';
import type { Located } from '../yaml/located.ts';
import { type Path, type Plain, valueAt } from '../yaml/plain.ts';
import { languageName } from './language-name.ts';

/** What a record names: of which kind and id, and the record and key that its English name stands under. */
export interface Named extends Pick<Name, 'kind' | 'id'> {
  readonly path: Path;
  readonly key: string;
}

/**
 * Tells the names that a record gives in other languages to `context.name`: `goods_ja` beside `goods`, and `…_in_text_ja`
 * beside `…_in_text` where a sentence has another form. A language of the site without a name is a problem, where there is
 * something to name.
 */
export function tellNames(located: Located, named: Named, context: Context): void {
  const { kind, id, path, key } = named;
  const { needed, allowed } = context.names.languages;
  for (const language of allowed) {
    const at = [...path, `${key}_${language}`];
    const written = valueAt(located.value, at);
    const name = textIn(written);
    if (written !== undefined && name === undefined) context.report(noText(located, at, written));
    else if (name !== undefined) context.name({ kind, id, language, name, ...inText(located, named, language) });
    else if (needed.includes(language) && textIn(valueAt(located.value, [...path, key])) !== undefined)
      context.report(missing(located, named, language));
  }
}

function textIn(written: Plain | undefined): string | undefined {
  return typeof written === 'string' && written.trim() !== '' ? written.trim() : undefined;
}

function inText(located: Located, { path, key }: Named, language: string): Pick<Name, 'inText'> {
  const text = textIn(valueAt(located.value, [...path, `${key}_in_text_${language}`]));
  return text === undefined ? {} : { inText: text };
}

function noText(located: Located, at: Path, written: Plain): Problem {
  const place = located.placeOf(at);
  const key = String(at.at(-1));
  if (written === '')
    return { code: 'empty-value', place, message: `"${key}" has no value.`, hint: 'Write the name after the colon.' };
  const message = `"${key}" is one value, but a list or a record stands here.`;
  return { code: 'wrong-type', place, message, hint: 'Write the name behind the colon, on the same line.' };
}

function missing(located: Located, { path, key }: Named, language: string): Problem {
  const english = textIn(valueAt(located.value, [...path, key])) ?? '';
  return {
    code: 'missing-name',
    place: located.placeOf([...path, key]),
    message: `"${english}" has no name in ${languageName(language)}, a language of this site.`,
    hint: `Add "${key}_${language}:" beside "${key}:".`,
  };
}
