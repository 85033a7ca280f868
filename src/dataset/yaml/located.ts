import { Composer, type Document, Parser } from 'yaml';
import type { Place, Problem } from '../../problem.ts';
import { blockForm } from './block/block.ts';
import type { Form } from './form.ts';
import { type Path, type Plain, pathOf } from './plain.ts';
import { maxDepth, refuse, tooDeep, unquoted } from './refusals.ts';
import { follow, partOf, type Span } from './span.ts';
import { syntaxProblems } from './syntax.ts';
import { decode, liner, nothing, placer, type SourceFile } from './text.ts';
import { formOf, type Walk } from './walk.ts';

/** A YAML file as a plain value that knows where each part of it stands. */
export interface Located {
  readonly file: string;
  readonly value: Plain;
  /**
   * The place of the value at a path or JSON pointer: the key with its value (the key alone where a record or list follows), or only
   * the `key` or the `value`. For a path that is not there, the place of what lacks it.
   */
  readonly placeOf: (path: Path | string, part?: 'entry' | 'key' | 'value') => Place;
  /** The lines of the parts of a record, by key, from 1: those of `placeOf`, sooner where there are many. */
  readonly linesOf: (path: Path) => (key: string) => number;
}

/** What a file gives: its value, unless it could not be read, and its problems. */
export interface Reading {
  readonly located: Located | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads one file of YAML 1.2 as a plain value with places.
 *
 * All scalars are kept as written. Refused are what `decode` refuses, syntax errors, several documents, anchors,
 * aliases, tags, merge keys, directives, and nesting beyond twenty levels: the file then has no value. A key written
 * twice, a key that programs reserve, and a bare `>95`, which YAML takes for the head of a block of text, are problems
 * too, but the rest of the file is read. Never throws.
 */
export function readYaml(source: SourceFile): Reading {
  const decoded = decode(source);
  if (decoded.kind === 'unreadable') return unread(decoded.problem);
  const { path: file } = source;
  const { text } = decoded;
  const lineAt = liner(text);
  const place = placer(file, text, lineAt);
  const deep = nested.exec(text);
  if (deep !== null) return unread({ code: 'too-deep', place: place(deep.index), ...tooDeep });
  const plain = blockForm(text);
  if (plain !== undefined) return { located: locatedIn(file, { text, place, lineAt }, plain), problems: [] };
  return readDocuments(file, { text, place, lineAt });
}

function readDocuments(file: string, standing: Standing): Reading {
  const { text, place } = standing;
  const documents = compose(text);
  const errors = documents.flatMap((document) => document.errors);
  if (errors.length > 0) return unread(...syntaxProblems(file, text, errors));
  const [document, second] = documents;
  if (second !== undefined) return unread(secondDocument(place(second.range[0])));
  if (document?.directives.yaml.explicit === true) return unread(directive(place(text.indexOf('%'))));
  return readDocument(file, standing, document);
}

// Brackets or dashes opened one within another on one line: what a parser would take long to refuse.
const nested = new RegExp(`(?:[[{]\\s*){${maxDepth + 1}}|(?:[-?] +){${maxDepth + 1}}`);
// A bound without quotes is read all the same, so that the rest of the file is. A character of the private use area stands
// for its ">", of the same length, so that offsets stay true.
const greater = '\ue000';
const bareBound = /(?<=[:-][ \t]+)>(?=[ \t]*[\d.][\d.,]*[ \t\r]*(?:#.*)?$)/gm;

function compose(text: string): readonly Document.Parsed[] {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(new Parser().parse(text.replace(bareBound, greater)))) {
    documents.push(document);
  }
  return documents;
}

function readDocument(file: string, standing: Standing, document: Document.Parsed | undefined): Reading {
  const problems: Problem[] = [];
  const refusals = { ...standing, problems };
  const scalar = (value: string, start: number): string => {
    const written = value.replaceAll(greater, '>');
    if (value.startsWith(greater)) refuse(refusals, start, 'yaml-syntax', unquoted(written), start + written.length);
    return written;
  };
  const form = formOf(document?.contents ?? undefined, { ...refusals, scalar });
  if (form?.value === '') return unread({ code: 'empty-file', place: standing.place(0), ...nothing });
  if (form === undefined) return unread(...problems);
  return { located: locatedIn(file, standing, form), problems };
}

function locatedIn(file: string, standing: Standing, form: Form): Located {
  return { file, value: form.value, placeOf: placesIn(standing, form), linesOf: linesIn(standing, form) };
}

function placesIn({ text, place }: Standing, root: Span): Located['placeOf'] {
  const word = (start: number): Place => place(start, start + text.slice(start, start + 80).search(/[:\s]|$/));
  return (path, part = 'entry') => {
    const { span, isWhole } = follow(root, typeof path === 'string' ? pathOf(path) : path);
    const { keyStart, keyStop, start, stop, parts } = span;
    const inline = parts === undefined;
    if (!isWhole) return word(start);
    if (part === 'value' || keyStart === -1) return inline ? place(start, stop) : word(start);
    return place(keyStart, part === 'entry' && inline ? Math.max(keyStop, stop) : keyStop);
  };
}

function linesIn({ lineAt }: Standing, root: Span): Located['linesOf'] {
  return (path) => {
    const { span } = follow(root, path);
    return (key) => {
      const part = partOf(span, key) ?? span;
      return lineAt(part.keyStart === -1 ? part.start : part.keyStart) + 1;
    };
  };
}

/** A text and its places. */
interface Standing extends Pick<Walk, 'text' | 'place'> {
  readonly lineAt: (offset: number) => number;
}

function unread(...problems: readonly Problem[]): Reading {
  return { located: undefined, problems };
}

function secondDocument(place: Place): Problem {
  return {
    code: 'several-documents',
    place,
    message: 'A second YAML document begins here.',
    hint: 'Delete the line "---", or move what follows it into a file of its own.',
  };
}

function directive(place: Place): Problem {
  return {
    code: 'yaml-feature',
    place,
    message: 'The file begins with a YAML directive.',
    hint: 'Delete the line that begins with %. Data files are YAML 1.2 without directives.',
  };
}
