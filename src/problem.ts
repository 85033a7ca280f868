import { distance } from 'fastest-levenshtein';
import { frameOf, visible } from './problem-frame.ts';

/** Where a mistake is: a path relative to the root, and a 1-based line and column. `length` is in characters. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Every kind of mistake an author can make, each with one sentence. A code is never renamed: people search for it. */
export const problemCodes = {
  'empty-file': 'The file holds nothing.',
  'not-utf-8': 'The bytes of the file are not text in UTF-8.',
  'too-large': 'The file is larger than one megabyte.',
  'too-deep': 'The file nests lists and records deeper than twenty levels.',
  'control-character': 'The file holds a character that no editor shows, such as a NUL.',
  'unknown-file': 'Nothing reads the file: its folder, name or ending is not one of those in data/README.md.',
  'missing-file': 'A file that every site needs is not there.',
  'yaml-syntax': 'The file cannot be read as YAML.',
  'several-documents': 'The file holds more than one YAML document.',
  'yaml-feature': 'An anchor, alias, tag, merge key or directive is used; data files do without.',
  'unsafe-key': 'A key has a name that programs reserve, such as __proto__.',
  'duplicate-key': 'One key is written twice in the same place.',
  'unknown-key': 'A key is not one that this kind of file has.',
  'missing-key': 'A key that this kind of file needs is not there.',
  'missing-message': 'A language lacks a message that pages say.',
  'message-syntax': 'A message of a language cannot be read.',
  'message-form': 'A message has words for a form of counts that its language never takes.',
  'message-values': 'A message prints other values, or holds other links, than the English one.',
  'missing-name': 'Something that pages print has no name in a language of the site.',
  'missing-reading': 'A name by which lists are sorted does not say how it is read.',
  'missing-source': 'Figures or facts name no source.',
  'empty-value': 'A key has no value.',
  'wrong-type': 'A value is not of the kind that its key needs: text, a list, a date, yes or no.',
  'name-disagrees': 'The name of the file says something other than the keys in it.',
  'duplicate-id': 'One id is listed twice.',
  'unknown-mineral': 'No file in data/minerals/ has this name.',
  'unknown-stage': 'The mineral has no stage of this name.',
  'unknown-economy': 'The code is neither in ISO 3166-1 alpha-3 nor EU27.',
  'unknown-bloc': 'No file in data/blocs/ has this name.',
  'unknown-source': 'No file in data/sources/ has this name.',
  'unknown-unit': 'Figures cannot be in this unit.',
  'wrong-unit': 'The unit measures something other than what stands here: a share where tonnes are needed.',
  'not-a-figure': 'The value is not written as figures are.',
  'negative-quantity': 'A quantity is below zero.',
  'too-precise': 'A figure has more digits than its series says are printed.',
  'above-maximum': 'A share is above 100 percent, or an index above 1.',
  'out-of-range': 'A figure is beyond what its kind can be: an estimate of governance, a trade parameter, an index.',
  'year-out-of-range':
    'The year is before 1900 or after the as-of date of the site, or the series has no figures for it.',
  'shares-over-whole': 'The shares of one year add up to more than 100 percent.',
  'parts-over-total': 'The parts of one year add up to more than the printed total, beyond its rounding.',
  'control-sum-missed': 'The figures of a year do not add up to the control sum that was noted when they were written.',
  'parts-miss-total': 'The parts of one year miss the printed total, though most years of the series add up to it.',
  jump: 'A figure is far from what other years and publishers say of the same.',
  'economies-swapped': 'The figures of two economies look as if they had changed places.',
  'economy-out-of-nowhere': 'An economy that no other year knows has a large share.',
  'reporter-as-partner': 'An economy stands as its own partner in trade.',
  'over-the-world': 'A figure is more than the world produced.',
  'price-out-of-line': 'Value over quantity is far from what others pay for the same code.',
  'sides-differ': 'Importer and exporter give one flow differently, though their source brings the two to one figure.',
  'member-over-union': 'A member trades more with a partner than its whole union does.',
  'unit-in-doubt': 'A whole series is of another size than others about the same, as if its unit were another.',
  'confirmed-in-vain': 'A figure is confirmed that nothing doubts.',
  'absent-but-here': 'A note calls a part of a profile absent that is there.',
  'basket-without-note': 'Trade under a code of several minerals does not say what else is in it.',
  'basis-missing': 'Tonnes do not say what they count.',
  'basis-unlike-stage': 'Tonnes count something else than the stage that they are of.',
  'correction-without-figure': 'A known error is recorded for a figure that the data do not have.',
  'correction-disagrees': 'A figure is another than the record of its known error says.',
  'correction-expired': 'A publisher has mended a known error, or prints something else by now.',
  'figure-given-twice': 'Two series give the same figure of the same source.',
  'primary-not-one': 'Several series cover one year, and not exactly one of them says primary: yes.',
  'primary-unexplained': 'Several publishers cover a stage, and its mineral does not say why one of them is primary.',
  'primary-disagrees': 'A mineral says that a source is primary where its series do not.',
  'editions-mixed': 'Governance estimates that indicators use are of more than one edition.',
  'sector-disagrees': 'A sector has two values added, or more than the sector that is named the largest.',
  'no-original': 'A translation stands beside no page of its name, or in no language of the site.',
  'front-matter': 'The front matter of a page lacks something or says something it cannot.',
  'mdx-syntax': 'The page cannot be read as MDX.',
  'unknown-component': 'No component of this name may be used in a page.',
  'unknown-attribute': 'The component has no attribute of this name.',
  'missing-attribute': 'The component needs an attribute that is not there.',
  'not-literal': 'An attribute is not a literal string, so it cannot be checked.',
  'unknown-indicator': 'There is no indicator of this name.',
  'unknown-chart': 'There is no kind of chart of this name.',
  'no-data': 'The tables hold nothing for this reference.',
  'unknown-link': 'A link leads to no page of the site, or is one that pages may not have.',
  'redirect-in-vain': 'A former address is led on, but is a page of the site.',
  'redirect-chain': 'A former address leads to another former address, or round in a circle.',
  'duplicate-reference': 'Two things on one page have the same id.',
  'missing-indicator-page': 'An indicator has no page in content/indicators/.',
  'missing-section': 'The page of an indicator lacks a section that every reader looks for.',
  'missing-docstring': 'An indicator is not explained above its declaration.',
  'missing-vectors': 'An indicator has no worked values in src/vectors/cases/.',
  'unregistered-indicator': 'An indicator is declared where or as nobody finds it.',
  'several-indicators': 'A file declares more than one indicator.',
  'indicator-declaration': 'What an indicator says of itself cannot be: its id, its range or its formula.',
  'vectors-syntax': 'A file of worked values cannot be read.',
  'input-refused': 'An input in data/agreement/ is not what its indicator is computed from.',
  'unexplained-difference': 'Our result differs from a published one by more than rounding, and no reason is given.',
  'needless-reason': 'A reason is given for a difference that rounding accounts for, or a second one.',
} as const satisfies Record<string, string>;

/** The code of a problem. */
export type ProblemCode = keyof typeof problemCodes;

/** One located mistake an author can fix: what is wrong in full sentences, and in the hint what to do. */
export interface Problem {
  readonly code: ProblemCode;
  readonly place: Place;
  readonly message: string;
  readonly hint: string;
}

/**
 * A problem as it is printed: `path:line:column code  sentence`, the line with a caret frame, and the hint.
 * Without the text of the file, or for a line it does not have, there is no frame. No printed frame is wider than 100
 * columns, and no control character of the author's reaches the terminal.
 */
export function formatProblem(problem: Problem, sourceText?: string): string {
  const { file, line, column } = problem.place;
  const head = `${file}:${line}:${column} ${problem.code}  ${visible(problem.message)}`;
  const frame = sourceText === undefined ? [] : frameOf(problem.place, sourceText);
  return [head, ...frame, `  hint: ${visible(problem.hint)}`].join('\n');
}

/** The problems in the order they are printed: by file, line, column and code. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The candidates nearest to a word by edit distance, all that are equally near, in their order; none beyond two edits,
 * and for a word of three letters or fewer none beyond one. Case does not count as an edit. Edits after Levenshtein 1966.
 */
export function nearest<Word extends string>(word: string, candidates: Iterable<Word>): readonly Word[] {
  const lower = word.toLowerCase();
  let best = word.length <= 3 ? 1 : 2;
  let found: Word[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > best) continue;
    const edits = distance(lower, candidate.toLowerCase());
    if (edits > best) continue;
    found = edits < best ? [candidate] : [...found, candidate];
    best = edits;
  }
  return found;
}

/** The candidate an author most likely meant, the first of the nearest; `undefined` where none is near. */
export function didYouMean<Word extends string>(word: string, candidates: Iterable<Word>): Word | undefined {
  return nearest(word, candidates)[0];
}

/** Candidates for a hint, at most eight: `mine, metal, magnet`, or the first eight `and 3 more`. */
export function listed(candidates: Iterable<string>): string {
  const all = [...candidates];
  const rest = all.length - 8;
  return rest > 0 ? `${all.slice(0, 8).join(', ')} and ${rest} more` : all.join(', ');
}
