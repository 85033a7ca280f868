import { dataLanguage, type Name, type NameKind } from '../../domain/name.ts';
import { repeated } from '../documents.ts';
import type { TermsRecord } from '../schema/terms.ts';
import type { Context } from '../series/context.ts';
import { recordAt } from '../series/series-file.ts';
import type { Located } from '../yaml/located.ts';
import { tellNames } from './names-at.ts';

const kinds = {
  bases: 'basis',
  lists: 'list',
  applications: 'application',
  sectors: 'sector',
} as const satisfies Readonly<Record<Exclude<keyof TermsRecord, 'readings'>, NameKind>>;

/** The sections of `data/names.yaml` and the kinds of what they name. */
export const termSections = ['bases', 'lists', 'applications', 'sectors'] as const;
type Section = (typeof termSections)[number];

/** Tells what `data/names.yaml` calls the texts that figures have in common. */
export function tellTerms(located: Located, context: Context): void {
  const terms = recordAt(located, [], context.schemas.terms, context);
  if (terms === undefined) return;
  for (const section of termSections) readSection(located, section, terms[section], context);
  tellTwice(located, 'readings', terms.readings, context);
}

function tellTwice(
  located: Located,
  section: string,
  all: readonly { readonly name: string }[],
  context: Context,
): void {
  for (const at of repeated(all.map(({ name }) => name))) {
    const message = `"${all[at]?.name}" is named twice.`;
    const place = located.placeOf([section, at, 'name']);
    context.report({ code: 'duplicate-id', place, message, hint: 'Delete one of the two.' });
  }
}

function readSection(located: Located, section: Section, terms: TermsRecord[Section], context: Context): void {
  tellTwice(located, section, terms, context);
  for (const [at, { name, nameInText }] of terms.entries()) {
    const kind = kinds[section];
    if (nameInText !== undefined) context.name(english(kind, name, nameInText));
    tellNames(located, { kind, id: name, path: [section, at], key: 'name' }, context);
  }
}

function english(kind: NameKind, id: string, inText: string): Name {
  return { kind, id, language: dataLanguage, name: id, inText };
}
