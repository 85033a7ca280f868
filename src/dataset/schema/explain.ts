import type { z } from 'astro/zod';
import { didYouMean, listed, type Place, type Problem, type ProblemCode, problemCodes } from '../../problem.ts';
import type { Located } from '../yaml/located.ts';
import { isList, type Path, type Plain, valueAt } from '../yaml/plain.ts';
import type { Fault } from './record.ts';

/** One thing that a schema finds wrong. */
export type Issue = z.core.$ZodIssue;

/** The code that a field of this project gave an issue; none for those of Zod itself. */
export function codeOf(issue: Issue): ProblemCode | undefined {
  const code: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return typeof code === 'string' && isProblemCode(code) ? code : undefined;
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemCodes, code);
}

/** What to tell an author of an issue in the record at a path. */
export function explain(issue: Issue, located: Located, base: Path): readonly Problem[] {
  const path = [...base, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  const place = located.placeOf(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      place: located.placeOf([...path, key], 'key'),
      ...unknownKey(key, issue.message.split(' ')),
    }));
  }
  const code = codeOf(issue);
  if (issue.code === 'custom' && code !== undefined) {
    return [{ code, place: placeOfValue(located, path), message: issue.message, hint: String(issue.params?.['hint']) }];
  }
  return [{ place, ...wrongShape(valueAt(located.value, path), path, issue, guideTo(place.file)) }];
}

/** The value alone where there is one, for that is what to correct; else the key that lacks it. */
function placeOfValue(located: Located, path: Path): Place {
  const value = valueAt(located.value, path);
  return located.placeOf(path, typeof value === 'string' && value.trim() !== '' ? 'value' : 'entry');
}

/** What to say of a key that a record does not have. */
export function unknownKey(key: string, keys: readonly string[]): Fault {
  const near = didYouMean(key, keys);
  const message = `There is no key called "${key}" here.`;
  return {
    code: 'unknown-key',
    message,
    hint: near === undefined ? `The keys are ${listed(keys)}.` : `Did you mean "${near}"?`,
  };
}

function wrongShape(value: Plain | undefined, path: Path, issue: Issue, guide: string): Fault {
  const key = String(path.findLast((part) => typeof part === 'string') ?? 'file');
  if (value === undefined) return key === 'source' ? missingSource(path) : missingKey(key, guide);
  if (value === '')
    return { code: 'empty-value', message: `"${key}" has nothing below it.`, hint: example(key, guide) };
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  const shape = expected === 'array' ? 'a list' : expected === 'string' ? 'one value' : 'a record';
  const written = typeof value === 'string' ? 'one value' : isList(value) ? 'a list' : 'a record';
  const subject = typeof path.at(-1) === 'number' ? `An item of "${key}"` : `"${key}"`;
  return { code: 'wrong-type', message: `${subject} is ${shape}, but ${written} stands here.`, hint: shapes[shape] };
}

const shapes = {
  'a list': 'Write its items on the lines below, each after "- ".',
  'a record': 'Write its keys on the lines below, each indented by two spaces.',
  'one value': 'Write it behind the colon, on the same line.',
} as const;

function missingSource([list, item]: Path): Fault {
  const what = typeof item === 'number' && list !== 'lists' ? 'These figures name' : 'This names';
  return {
    code: 'missing-source',
    message: `${what} no source.`,
    hint: 'Add "source: <id>", the name of a file in data/sources/, or add the document there first.',
  };
}

/** Where the keys of a file are shown by example: of data, or of pages. */
function guideTo(file: string): string {
  return file.startsWith('content/')
    ? 'CONTRIBUTING.md says what each kind of page begins with'
    : 'data/README.md has an example of every kind of file';
}

/** What to say of a key that a record lacks, the place where an example stands being named. */
export function missingKey(key: string, guide = guideTo('')): Fault {
  return { code: 'missing-key', message: `The key "${key}" is missing here.`, hint: example(key, guide) };
}

function example(key: string, guide: string): string {
  return `Add "${key}:" with its value; ${guide}.`;
}
