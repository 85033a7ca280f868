import type { FileHead, Form } from '../adapter.ts';
import { complaintAt, type GivenFile } from './given-file.ts';

/** The form a file is of, or why there is none. */
export type Recognition =
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'complaint'; readonly complaint: string };

/**
 * The first form that fits a file. None for one that no form fits, which is answered with all that are known and the
 * nearest, and for a form that is known and refused, which is answered with the reason.
 */
export function recognise(file: GivenFile, head: FileHead, forms: readonly Form[]): Recognition {
  const form = forms.find(({ fits }) => fits(head));
  if (form === undefined) return { kind: 'complaint', complaint: unknown(file, head, forms) };
  if (form.refused === undefined) return { kind: 'form', form };
  return { kind: 'complaint', complaint: complaintAt(file.path, 1, `Refused: ${form.about}. ${form.refused}`) };
}

function unknown(file: GivenFile, head: FileHead, forms: readonly Form[]): string {
  const holds = head.kind === 'workbook' ? `sheets ${some(head.sheets)}` : `columns ${some(head.columns)}`;
  const near = nearestForm(head, forms);
  return [
    complaintAt(file.path, 1, `No known form fits this file (${head.kind}; ${holds}).`),
    ...(near === undefined ? [] : [`  hint: The nearest is ${near.form.name}; it lacks ${some(near.lacks)}.`]),
    ...forms.map(({ name, about }) => `  ${name}: ${about}`),
  ].join('\n');
}

function nearestForm(head: FileHead, forms: readonly Form[]) {
  const here = new Set([...head.columns, ...head.sheets]);
  const [nearest] = forms
    .map((form) => ({ form, lacks: (form.looksFor ?? []).filter((each) => !here.has(each)) }))
    .filter(({ form, lacks }) => lacks.length < (form.looksFor?.length ?? 0))
    .sort((a, b) => a.lacks.length - b.lacks.length);
  return nearest;
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => `"${name}"`);
  return names.length > 12 ? `${shown.join(', ')} and ${names.length - 12} more` : shown.join(', ') || 'none';
}
