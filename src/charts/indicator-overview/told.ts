import type { Bounds } from '../text/format.ts';
import { isInapplicable, knownValue, type Line, type Mark } from './overview.ts';
import { type Subject, section } from './subject.ts';
import type { Scope } from './words.ts';

export type ToldMark = Mark & { readonly line: Line };

/** A mark whose value is known. */
export type Valued = ToldMark & { readonly bounds: Bounds & { readonly value: number } };

/** The marks that a title is about: of one series where one stands out, else all. */
export interface Told {
  /** "world production", "imports of Japan", "the United States"; empty for economies, a world alone, and all marks. */
  readonly whose: string;
  /** The same as an owner: "the United States’"; empty likewise. */
  readonly owner: string;
  /** Those of places to which the indicator does not apply are not counted. */
  readonly marks: readonly ToldMark[];
  readonly isOfAll: boolean;
  /** Whether they are of the economy that the bands were set for. */
  readonly isOfOwner: boolean;
}

/** Of whom a title tells: the economy that bands were set for, else the world, else the only economy, else all. */
export function toldOf(subject: Subject, scope: Scope, setFor: string | undefined): Told {
  const { lines, series } = subject.overview;
  const all = lines.flatMap((line) => line.marks.map((mark) => ({ ...mark, line })));
  const meant = all.filter((mark) => !isInapplicable(mark));
  const marks = meant.length > 0 ? meant : all;
  if (series.length === 0) return { ...nobody, marks, isOfAll: false, isOfOwner: false };
  const isOfOwner = setFor !== undefined && series.includes(setFor);
  const [first = ''] = series;
  if (!isOfOwner && first !== '' && series.length > 1) return { ...nobody, marks, isOfAll: true, isOfOwner };
  const of = isOfOwner ? (setFor ?? '') : first;
  const own = marks.filter(({ row }) => row.reporter === of);
  return { ...whoseOf(of, subject, scope), marks: own, isOfAll: false, isOfOwner };
}

const nobody = { whose: '', owner: '' } as const;

function whoseOf(id: string, { names, language, overview }: Subject, scope: Scope): Pick<Told, 'whose' | 'owner'> {
  const isWorld = id === '';
  if (isWorld && scope === 'other' && overview.series.length < 2) return nobody;
  const economy = isWorld ? '' : names.economyInText(id);
  const owner = isWorld ? '' : names.possessive(id);
  if (!isWorld && scope === 'other') return { whose: economy, owner };
  const key = isWorld ? (scope === 'lists' ? 'production' : 'world') : 'imports';
  const said = (form: string) => language.say(`${section}.whose.${form}`, { economy, owner });
  return { whose: said(key), owner: said(`${key}Owner`) };
}

/** Those whose value is known, or lies in a range too narrow to matter, the highest first. */
export function valued({ marks }: Pick<Told, 'marks'>): readonly Valued[] {
  const known = marks.flatMap((mark) => {
    const value = knownValue(mark);
    return mark.bounds === null || value === null ? [] : [{ ...mark, bounds: { ...mark.bounds, value } }];
  });
  return known.sort((a, b) => b.bounds.value - a.bounds.value);
}

/** What the marks are counted in. */
export function unitOf(marks: readonly { readonly line: Line }[]): 'economies' | 'minerals' | 'stages' {
  if (marks.some(({ line }) => line.mineral === '')) return 'economies';
  return marks.some(({ line }) => line.stage !== '') ? 'stages' : 'minerals';
}
