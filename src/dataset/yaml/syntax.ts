import type { YAMLParseError } from 'yaml';
import type { Problem } from '../../problem.ts';
import { tooDeep } from './refusals.ts';
import { placer } from './text.ts';

interface Fault {
  /** What to put in place of the parser's position, where that points at the consequence. */
  readonly at?: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * The syntax problems of a YAML text in an author's words, at most one a line: what a parser says after its first
 * complaint about a line is mostly about the first.
 */
export function syntaxProblems(file: string, text: string, errors: readonly YAMLParseError[]): readonly Problem[] {
  const place = placer(file, text);
  const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (exhausted !== undefined) return [{ code: 'too-deep', place: place(exhausted.pos[0]), ...tooDeep }];
  const byLine = new Map<number, Problem>();
  for (const error of errors) {
    const { at = firstInk(text, error.pos[0]), ...words } = faultOf(text, error, errors);
    const end = at === error.pos[0] ? error.pos[1] : at + 1;
    const problem: Problem = { code: 'yaml-syntax', place: place(at, end), ...words };
    if (!byLine.has(problem.place.line)) byLine.set(problem.place.line, problem);
  }
  return [...byLine.values()];
}

function faultOf(text: string, error: YAMLParseError, all: readonly YAMLParseError[]): Fault {
  const start = error.pos[0];
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { at: start, message: 'A tab is used for indentation.', hint: 'Indent with spaces, two for each level.' };
    case 'BAD_INDENT':
      return /^Flow/.test(error.message) ? openBracket : unevenIndent;
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/sequence/.test(error.message)) return unevenIndent;
      return all.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === start)
        ? deeperThanValue
        : secondColon;
    case 'MULTILINE_IMPLICIT_KEY':
      return text.charAt(start) === '-' ? unevenIndent : noColon;
    case 'MISSING_CHAR':
      return missing(text, error);
    case 'BAD_SCALAR_START':
      return reserved(text.charAt(start));
    case 'BAD_DQ_ESCAPE':
      return backslash;
    case 'UNEXPECTED_TOKEN':
      return unexpected(error);
    default:
      return unclear;
  }
}

function missing(text: string, error: YAMLParseError): Fault {
  const quote = /closing (['"])/.exec(error.message)?.[1];
  if (quote !== undefined) return { ...openQuote, at: Math.max(0, text.lastIndexOf(quote, error.pos[0] - 1)) };
  return /map values/.test(error.message) ? noColon : openBracket;
}

function unexpected(error: YAMLParseError): Fault {
  if (/block-seq-ind on same line/.test(error.message)) return dash;
  return /at node end/.test(error.message) ? afterEnd : unclear;
}

/** The first character from an offset on that is not a space. */
function firstInk(text: string, offset: number): number {
  const ahead = /[^ ]/.exec(text.slice(offset))?.index ?? 0;
  return text.charAt(offset + ahead) === '\n' ? offset : offset + ahead;
}

const unevenIndent: Fault = {
  message: 'The line does not begin in the same column as its neighbours.',
  hint: 'Give all keys of one record, and all items of one list, the same number of spaces.',
};

const deeperThanValue: Fault = {
  message: 'The key on this line has a value already, but the next line is indented below it.',
  hint: 'Indent the next line like this one, or remove the value from this one.',
};

const secondColon: Fault = {
  message: 'The value holds a second colon, which begins a new key.',
  hint: 'Put the whole value between quotation marks.',
};

const noColon: Fault = {
  message: 'The line is not of the form "key: value".',
  hint: 'Write a colon and a space after the key, or "- " before an item of a list.',
};

const openQuote: Fault = {
  message: 'A quotation mark is opened here and never closed.',
  hint: 'Close it at the end of the value. An apostrophe between single marks is written twice.',
};

const openBracket: Fault = {
  message: 'A bracket is opened and not closed before this line.',
  hint: 'Close it, or write one item on a line: "- " before each item of a list.',
};

const backslash: Fault = {
  message: 'A backslash between double quotation marks begins a sequence that YAML does not know.',
  hint: 'Use single quotation marks, or write the backslash twice.',
};

const dash: Fault = {
  message: 'A dash on the line of its key begins a list.',
  hint: 'Write zero as 0 or —. The items of a list go on the lines below, each after "- ".',
};

const afterEnd: Fault = {
  message: 'Something stands here after the value has ended.',
  hint: 'Put the whole value between one pair of quotation marks, and check the indentation of this line.',
};

const unclear: Fault = {
  message: 'This cannot be read as YAML.',
  hint: 'Check indentation, colons and quotation marks on this line and the one above.',
};

function reserved(character: string): Fault {
  return {
    message: `The value begins with ${character}, which YAML keeps for itself.`,
    hint: 'Put the value between quotation marks.',
  };
}
