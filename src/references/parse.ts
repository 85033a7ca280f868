import { mdxToMdast } from 'satteri';
import type { Place, Problem } from '../problem.ts';

/** One attribute as written: its text where it is a literal string, else `null`. */
export interface Attribute {
  readonly name: string;
  readonly value: string | null;
  readonly place: Place;
}

/** The literal attributes of a component, by name. */
export type Written = ReadonlyMap<string, string>;

/** A component as written in a briefing, with the place of its name and of every attribute. */
export interface Element {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** True where something stands between its tags. */
  readonly hasContent: boolean;
  readonly place: Place;
}

/** The literal attributes of a component; those that are none are left out. */
export function writtenIn(element: Element): Written {
  return new Map(element.attributes.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const])));
}

/** The components of an MDX file in the order in which they stand, and what cannot be read. */
export interface ParsedMdx {
  readonly elements: readonly Element[];
  /** Addresses of links, and of pictures. */
  readonly links: readonly { readonly url: string; readonly isPicture: boolean; readonly place: Place }[];
  readonly problems: readonly Problem[];
}

/** As much of a syntax-tree node as is read here. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

/** Place of a stretch of text, counted in UTF-16 units as editors count columns. */
function placeAt(file: string, text: string, offset: number, length: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { file, line, column: offset - before.lastIndexOf('\n'), length };
}

/** Where the text of an attribute's value (or its name, where it has none) stands within the component's opening tag. */
function attributeSpan(tag: string, name: string, from: number): { start: number; length: number; next: number } {
  const found = new RegExp(`(?<=\\s)${name}(\\s*=\\s*(?:"[^"]*"|'[^']*'|\\{))?`, 'g');
  found.lastIndex = from;
  const match = found.exec(tag);
  if (!match) return { start: 0, length: tag.length, next: from };
  const quoted = /["']([^"']*)["']$/.exec(match[0]);
  const next = match.index + match[0].length;
  if (!quoted) return { start: match.index, length: name.length, next };
  const length = quoted[1]?.length ?? 0;
  return { start: next - 1 - length, length: Math.max(1, length), next };
}

function attributesOf(node: Node, file: string, text: string): readonly Attribute[] {
  const offset = node.position?.start.offset ?? 0;
  const tag = text.slice(offset, node.position?.end.offset);
  let from = 0;
  return (node.attributes ?? []).map((attribute) => {
    const name = attribute.name ?? '{…}';
    const span = attribute.name
      ? attributeSpan(tag, attribute.name, from)
      : { start: tag.indexOf('{'), length: 1, next: from };
    from = span.next;
    const value = typeof attribute.value === 'string' ? attribute.value : null;
    return { name, value, place: placeAt(file, text, offset + span.start, span.length) };
  });
}

const notData: Readonly<Record<string, string>> = {
  mdxjsEsm: 'Briefings hold no import or export.',
  mdxFlowExpression: 'Briefings hold no {expressions}.',
  mdxTextExpression: 'Briefings hold no {expressions}.',
};

function notDataProblem(message: string, place: Place): Problem {
  return {
    code: 'not-literal',
    place,
    message,
    hint: 'Every component is known without an import, and numbers come from <Value … />. Write a brace as \\{ to show one.',
  };
}

interface Found {
  readonly elements: Element[];
  readonly links: { readonly url: string; readonly isPicture: boolean; readonly place: Place }[];
  readonly problems: Problem[];
}

function walk(node: Node, file: string, text: string, found: Found): void {
  const offset = node.position?.start.offset ?? 0;
  const message = notData[node.type];
  if (message) found.problems.push(notDataProblem(message, placeAt(file, text, offset, 1)));
  if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name) {
    const place = placeAt(file, text, offset + 1, node.name.length);
    const hasContent = (node.children ?? []).length > 0;
    found.elements.push({ name: node.name, attributes: attributesOf(node, file, text), hasContent, place });
  }
  if ((node.type === 'link' || node.type === 'image' || node.type === 'definition') && node.url !== undefined) {
    const place = placeAt(file, text, offset, (node.position?.end.offset ?? offset + 1) - offset);
    found.links.push({ url: node.url, isPicture: node.type === 'image', place });
  }
  for (const child of node.children ?? []) walk(child, file, text, found);
}

/** The parser's own complaint, `1:3: sentence (rule)`, as a problem. */
function syntaxProblem(error: unknown, file: string): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+)(?:-\d+:\d+)?: (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(text);
  const sentence = match?.[3] ?? text;
  return {
    code: 'mdx-syntax',
    place: { file, line: Number(match?.[1] ?? 1), column: Number(match?.[2] ?? 1), length: 1 },
    message: `This is not valid MDX: ${sentence.replace(/\.$/, '')}.`,
    hint: 'Close every component (<Value … />) and every quote; write a plain < as &lt; and a plain { as \\{.',
  };
}

/** Reads an MDX file for its components and links; prose is left alone. Never throws: what cannot be read is a problem. */
export function parseMdx(file: string, text: string): ParsedMdx {
  const found: Found = { elements: [], links: [], problems: [] };
  try {
    walk(mdxToMdast(text) as Node, file, text, found);
  } catch (error) {
    found.problems.push(syntaxProblem(error, file));
  }
  return found;
}
