import IntlMessageFormat from 'intl-messageformat';

/** What a message asks for. */
export interface Message {
  /** Values that it prints. */
  readonly printed: ReadonlySet<string>;
  /** Values that it asks for: printed, or looked at to choose among forms, which a language may do without. */
  readonly asked: ReadonlySet<string>;
  /** Names of links that it holds. */
  readonly links: ReadonlySet<string>;
  /** The forms of counts that it has words for, single numbers left out: one, other. */
  readonly forms: ReadonlySet<string>;
}

/** Why a message cannot be read, and where in it, counted from 0. */
export interface Fault {
  readonly sentence: string;
  readonly offset: number;
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The tags that stand for themselves; every other one is a link. */
const plainTags: readonly string[] = ['b', 'code', 'em', 'i'];

/** Kinds of elements in a parsed message, as its parser numbers them. */
const kinds = { literal: 0, select: 5, plural: 6, pound: 7, tag: 8 } as const;

const sentences: Readonly<Record<string, string>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: 'A "{" is not closed by a "}"',
  EMPTY_ARGUMENT: 'These braces name no value',
  MALFORMED_ARGUMENT: 'What stands in these braces is not the name of a value',
  INVALID_ARGUMENT_TYPE: 'There is no such kind of value',
  MISSING_OTHER_CLAUSE: 'These forms lack the one for all else, "other {…}"',
  UNCLOSED_TAG: 'This tag is not closed',
  UNMATCHED_CLOSING_TAG: 'This closes a tag that was not opened',
  INVALID_TAG: 'This "<" begins no tag',
};

function sentenceOf(error: unknown): string {
  const code = error instanceof Error ? error.message : '';
  return sentences[code] ?? `ICU MessageFormat says ${code.toLowerCase().replaceAll('_', ' ')}`;
}

function offsetOf(error: unknown): number {
  const location: unknown = error instanceof Error && 'location' in error ? error.location : undefined;
  const start: unknown = typeof location === 'object' && location !== null ? Reflect.get(location, 'start') : undefined;
  const offset: unknown = typeof start === 'object' && start !== null ? Reflect.get(start, 'offset') : undefined;
  return typeof offset === 'number' ? offset : 0;
}

/** A message in ICU MessageFormat as far as a translation must keep to it, or why it cannot be read. */
export function messageOf(text: string): Message | Fault {
  try {
    const found: Found = { printed: new Set(), asked: new Set(), links: new Set(), forms: new Set() };
    for (const element of new IntlMessageFormat(text, 'en').getAst()) look(element, found);
    return found;
  } catch (error) {
    return { sentence: sentenceOf(error), offset: offsetOf(error) };
  }
}

interface Found {
  readonly printed: Set<string>;
  readonly asked: Set<string>;
  readonly links: Set<string>;
  readonly forms: Set<string>;
}

function look(element: Element, found: Found, counted?: string): void {
  if (element.type === kinds.literal) return;
  if (element.type === kinds.pound) {
    if (counted !== undefined) found.printed.add(counted);
    return;
  }
  if (element.type === kinds.tag) {
    if (!plainTags.includes(element.value)) found.links.add(element.value);
    for (const child of element.children) look(child, found, counted);
    return;
  }
  found.asked.add(element.value);
  if (element.type !== kinds.plural && element.type !== kinds.select) {
    found.printed.add(element.value);
    return;
  }
  const inner = element.type === kinds.plural ? element.value : counted;
  if (element.type === kinds.plural && element.pluralType !== 'ordinal') {
    for (const form of Object.keys(element.options)) if (!form.startsWith('=')) found.forms.add(form);
  }
  for (const option of Object.values(element.options)) for (const part of option.value) look(part, found, inner);
}
