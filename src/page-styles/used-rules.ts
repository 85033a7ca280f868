import postcss, { type AtRule, type ChildNode, type Root, type Rule } from 'postcss';

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

/** A selector without what may or may not hold: states, attributes, and all between brackets. */
function bare(selector: string): string {
  let text = selector.replace(/\[[^\]]*\]/g, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/::?[\w-]+\([^()]*\)/g, '').replace(/\([^()]*\)/g, '');
  }
  return text.replace(/::?[\w-]+/g, '');
}

/** Whether a selector can match in a page; in doubt it can. */
function canMatch(selector: string, { elements, classes, ids }: UsedNames): boolean {
  const names = bare(selector).matchAll(/([.#]?)((?:[\w-]|\\.)+)/g);
  return [...names].every(([, sign, name = '']) => {
    if (sign === '.') return classes.has(name);
    if (sign === '#') return ids.has(name);
    return elements.has(name.toLowerCase());
  });
}

function isRule(node: ChildNode): node is Rule {
  return node.type === 'rule';
}

function isGroup(node: ChildNode): node is AtRule {
  return node.type === 'atrule' && /^(media|supports|container|layer)$/.test(node.name) && node.nodes !== undefined;
}

function prune(parent: Root | AtRule, used: UsedNames): void {
  for (const node of [...(parent.nodes ?? [])]) {
    if (isGroup(node)) {
      prune(node, used);
      if (node.nodes?.length === 0) node.remove();
    } else if (isRule(node) && !node.selectors.some((selector) => canMatch(selector, used))) node.remove();
  }
}

/** A style sheet as it is taken apart once for all pages. */
export function parsedSheet(css: string): Root {
  return postcss.parse(css);
}

/**
 * The rules of a style sheet that can concern a page, in their order. A rule is left out only where it names an element, a
 * class or an id that the page does not have; states and attributes count as holding. True of pages without a script alone:
 * what a script would add is not known.
 */
export function usedRules(sheet: Root, used: UsedNames): string {
  const own = sheet.clone();
  prune(own, used);
  return own.toString();
}
