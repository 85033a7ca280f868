import postcss, { type AtRule, type ChildNode, type Root } from 'postcss';

/** The names that a page uses: elements, classes, ids. */
export interface UsedNames {
  readonly elements: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

/** The names in a page's markup, drawings among it. */
export function usedNames(html: string): UsedNames {
  const valuesOf = (attribute: RegExp) =>
    [...html.matchAll(attribute)].flatMap(([, value = '']) => value.split(/\s+/).filter((name) => name !== ''));
  return {
    elements: new Set([...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase())),
    classes: new Set(valuesOf(/\sclass="([^"]*)"/g)),
    ids: new Set(valuesOf(/\sid="([^"]*)"/g)),
  };
}

/** The names of a page to which programs may add what they speak of: each of their words may be the name of anything. */
export function withWordsOf(programs: readonly string[], { elements, classes, ids }: UsedNames): UsedNames {
  const words = programs.flatMap((program) => program.match(/[a-z][\w-]*/gi) ?? []);
  const lower = words.map((word) => word.toLowerCase());
  return {
    elements: new Set([...elements, ...lower]),
    classes: new Set([...classes, ...words]),
    ids: new Set([...ids, ...words]),
  };
}

/** A selector without what may or may not hold: states, attributes, and all between brackets. */
function bare(selector: string): string {
  let text = selector.replace(/\[[^\]]*\]/g, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/::?[\w-]+\([^()]*\)/g, '').replace(/\([^()]*\)/g, '');
  }
  return text.replace(/::?[\w-]+/g, '');
}

/** What a selector needs to be in a page: each name with the set that it has to be in. */
type Needs = readonly { readonly among: keyof UsedNames; readonly name: string }[];

const signs: Readonly<Record<string, keyof UsedNames>> = { '.': 'classes', '#': 'ids' };

function needsOf(selector: string): Needs {
  return [...bare(selector).matchAll(/([.#]?)((?:[\w-]|\\.)+)/g)].map(([, sign = '', name = '']) => {
    const among = signs[sign] ?? 'elements';
    return { among, name: among === 'elements' ? name.toLowerCase() : name };
  });
}

/** Whether all that one of the selectors needs is in a page; in doubt it is. */
function canMatch(selectors: readonly Needs[], used: UsedNames): boolean {
  return selectors.some((needs) => needs.every(({ among, name }) => used[among].has(name)));
}

/** A piece of a style sheet: a rule, a condition with pieces in it, or what always stays. */
type Piece =
  | { readonly text: string; readonly selectors?: readonly Needs[] }
  | { readonly head: string; readonly pieces: readonly Piece[] };

/** A style sheet as it is taken apart once for all pages. */
export type Sheet = readonly Piece[];

function isGroup(node: ChildNode): node is AtRule {
  return node.type === 'atrule' && /^(media|supports|container|layer)$/.test(node.name) && node.nodes !== undefined;
}

function pieceOf(node: ChildNode): Piece {
  if (isGroup(node)) return { head: `@${node.name} ${node.params}`, pieces: piecesIn(node) };
  if (node.type === 'rule') return { text: node.toString(), selectors: node.selectors.map(needsOf) };
  const text = node.toString();
  return { text: text.endsWith('}') ? text : `${text};` };
}

function piecesIn(parent: Root | AtRule): Sheet {
  return (parent.nodes ?? []).filter(({ type }) => type !== 'comment').map(pieceOf);
}

/** Takes a style sheet apart. */
export function parsedSheet(css: string): Sheet {
  return piecesIn(postcss.parse(css));
}

/**
 * The rules of a style sheet that can concern a page, in their order. A rule is left out only where it names an element, a
 * class or an id that the page does not have; states and attributes count as holding.
 */
export function usedRules(sheet: Sheet, used: UsedNames): string {
  const kept = sheet.map((piece) => {
    if ('text' in piece) return piece.selectors === undefined || canMatch(piece.selectors, used) ? piece.text : '';
    const inner = usedRules(piece.pieces, used);
    return inner === '' ? '' : `${piece.head}{${inner}}`;
  });
  return kept.join('');
}
