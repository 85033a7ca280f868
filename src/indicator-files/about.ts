import katex from 'katex';
import type { Indicator } from '../indicators/indicator.ts';
import type { Problem } from '../problem.ts';
import { type Declaration, placeOfKey } from './declarations.ts';
import { home, type ProjectFile } from './project-file.ts';

/** What an indicator says of itself that cannot be: `key` is the line that says so. */
interface Fault extends Pick<Problem, 'code' | 'message' | 'hint'> {
  readonly key: string;
}

function idFaults({ id }: Indicator, file: string): readonly Fault[] {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    const message = `"${id}" cannot be the id of an indicator: it is part of addresses and of the ids of results.`;
    const hint = 'Write lower-case letters and digits, words joined by hyphens: cr-2.';
    return [{ key: 'id', code: 'indicator-declaration', message, hint }];
  }
  if (file.endsWith(`/${id}.ts`)) return [];
  const message = `The file is called ${file.split('/').at(-1)}, but the indicator "${id}".`;
  return [{ key: 'id', code: 'name-disagrees', message, hint: `Rename the file to ${id}.ts, or correct the id.` }];
}

function familyFaults({ family }: Indicator, file: string): readonly Fault[] {
  const [folder = ''] = file.split('/');
  if (folder === family) return [];
  const message = `The file lies in ${home}${folder}/, but its family is "${family}".`;
  return [
    { key: 'family', code: 'name-disagrees', message, hint: `Move it to ${home}${family}/, or correct the family.` },
  ];
}

function rangeFaults({ range }: Indicator): readonly Fault[] {
  if (range === null || range[0] < range[1]) return [];
  const message = `The range begins at ${range[0]} and ends at ${range[1]}.`;
  const hint = 'Write the lower end first; null where the index has no range.';
  return [{ key: 'range', code: 'indicator-declaration', message, hint }];
}

/** Why a formula cannot be set; `undefined` for one that can. */
function refusalOf(latex: string): string | undefined {
  try {
    katex.renderToString(latex, { output: 'mathml', throwOnError: true });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^KaTeX parse error: /, '') : String(error);
  }
}

function formulaFaults({ latex, letters }: Indicator): readonly Fault[] {
  const formulas = [['latex', latex] as const, ...letters.map((letter) => ['letters', letter.latex] as const)];
  return formulas.flatMap(([key, formula]): readonly Fault[] => {
    const refusal = refusalOf(formula);
    if (refusal === undefined) return [];
    const message = `The formula cannot be set: ${refusal}.`;
    const hint = 'Correct the LaTeX. A backslash is written twice in a string: \\\\frac{a}{b}.';
    return [{ key, code: 'indicator-declaration', message, hint }];
  });
}

/** What an indicator says of itself that cannot be, or that its file says otherwise: id, family, range, formula. */
export function aboutProblems(indicator: Indicator, source: ProjectFile, declared: Declaration): readonly Problem[] {
  const file = source.path.slice(home.length);
  return [
    ...idFaults(indicator, file),
    ...familyFaults(indicator, file),
    ...rangeFaults(indicator),
    ...formulaFaults(indicator),
  ].map(({ key, ...fault }) => ({ ...fault, place: placeOfKey(source, declared, key) }));
}
