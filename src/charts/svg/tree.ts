/** An element of a drawing; its children are elements and text, as they stand in the file. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

const token = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Node[];
}

/**
 * The elements of an SVG as Vega and Lodestone write it: every attribute in double quotes, every element closed, no
 * comments. Text and values of attributes stay escaped as they are.
 *
 * @throws {Error} if the tags do not close as they open
 */
export function parseSvg(svg: string): Element {
  const root: Open = { name: '', attributes: new Map(), children: [] };
  const open: Open[] = [root];
  for (const [, close, name = '', attributes = '', alone, text] of svg.matchAll(token)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(text);
    else if (close) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const element: Open = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (!alone) open.push(element);
    }
  }
  const [svgElement] = root.children;
  if (open.length > 1 || typeof svgElement !== 'object') throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return svgElement;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

/** The element as text, without a space that says nothing. */
export function printSvg(node: Node): string {
  if (typeof node === 'string') return node;
  const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${value}"`).join('');
  const inner = node.children.map(printSvg).join('');
  return inner === '' ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${inner}</${node.name}>`;
}
