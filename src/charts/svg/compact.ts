import type { Element, Node } from './tree.ts';

/** Attributes that an element takes over from the group it stands in. */
const inherited = [
  'fill',
  'font-size',
  'font-weight',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
] as const;

/** Text on a colour is told apart by this very attribute in the style sheet, so it stays on the text. */
const onColour = /^var\(--on-/;

/** What most browsers take for granted where nothing is said. */
const initial: ReadonlyMap<string, string> = new Map([
  ['font-weight', '400'],
  ['text-anchor', 'start'],
]);

/**
 * The same drawing in fewer words: texts stand at a place instead of being moved there, what all or most marks of a group
 * share is said once by the group, and groups that hold or say nothing are gone. Where a mark has a label for readers of
 * the code, it becomes its `<title>`, which browsers show when a pointer rests on it.
 */
export function compact(element: Element): Element {
  const children = element.children.flatMap((child) => (typeof child === 'string' ? [child] : compactChild(child)));
  return { ...element, children };
}

function compactChild(element: Element): readonly Node[] {
  if (element.name !== 'g') return [dotted(placed(titled(element)))];
  const inside = compact(element);
  if (inside.children.length === 0) return [];
  const shared = hoisted(inside);
  return shared.attributes.size === 0 ? shared.children : [shared];
}

function titled(element: Element): Element {
  const { attributes, children } = element;
  const label = attributes.get('aria-label');
  if (label === undefined) return element;
  if (label === '') return { ...element, attributes: without(attributes, ['aria-label']) };
  const title: Element = { name: 'title', attributes: new Map(), children: [label] };
  return { ...element, attributes: without(attributes, ['aria-label']), children: [title, ...children] };
}

/** Vega's circle without an outline, moved to its place: a dot of the pen says the same in a fifth of the words. */
function dotted(element: Element): Element {
  const { attributes } = element;
  const moved = translation.exec(attributes.get('transform') ?? '');
  const circle = /^M([\d.]+),0A[\d.]+,[\d.]+,0,1,1,-[\d.]+,0A[\d.]+,[\d.]+,0,1,1,[\d.]+,0$/.exec(
    attributes.get('d') ?? '',
  );
  const fill = attributes.get('fill');
  if (moved === null || circle === null || fill === undefined || attributes.has('stroke')) return element;
  const pen = { stroke: fill, 'stroke-width': String(2 * Number(circle[1])), 'stroke-linecap': 'round' };
  const rest = without(attributes, ['transform', 'd', 'fill', 'stroke-width']);
  return { ...element, attributes: new Map([['d', `M${moved[1]},${moved[2]}h0`], ...rest, ...Object.entries(pen)]) };
}

const translation = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/;

/** A text at its place. Its further lines begin where the first does. */
function placed(element: Element): Element {
  const moved = translation.exec(element.attributes.get('transform') ?? '');
  const isElsewhere = ['x', 'y', 'dx', 'dy'].some((name) => element.attributes.has(name));
  if (element.name !== 'text' || moved === null || isElsewhere) return element;
  const [, x = '0', y = '0'] = moved;
  const attributes = new Map([['x', x], ['y', y], ...without(element.attributes, ['transform'])]);
  const children = element.children.map((line) => {
    if (typeof line === 'string' || line.name !== 'tspan' || !line.attributes.has('x')) return line;
    return { ...line, attributes: new Map([...line.attributes, ['x', x]]) };
  });
  return { ...element, attributes, children };
}

/** The group with what most of its marks share, and the marks without it. */
function hoisted(group: Element): Element {
  const marks = group.children.filter((child) => typeof child === 'object');
  const attributes = new Map(group.attributes);
  for (const name of inherited) {
    if (attributes.has(name)) continue;
    const common = commonValue(marks, name);
    if (common !== undefined && initial.get(name) !== common) attributes.set(name, common);
  }
  const children = group.children.map((child) => (typeof child === 'string' ? child : bare(child, attributes, group)));
  return { ...group, attributes, children };
}

/** The value that most marks say, where each of them says one; none where it would save nothing. */
function commonValue(marks: readonly Element[], name: string): string | undefined {
  const values = marks.map(({ attributes }) => attributes.get(name) ?? initial.get(name));
  if (values.includes(undefined)) return undefined;
  const counts = [...Map.groupBy(values, (value) => value)].filter(([value]) => !onColour.test(value ?? ''));
  const [most] = counts.sort(([, a], [, b]) => b.length - a.length);
  return most && most[1].length > 1 ? most[0] : undefined;
}

/** A mark without what its group says now, and with what it took for granted before where the group says otherwise. */
function bare(mark: Element, shared: ReadonlyMap<string, string>, group: Element): Element {
  const own = new Map(mark.attributes);
  for (const name of inherited) {
    const outer = group.attributes.get(name);
    const said = own.get(name) ?? outer ?? initial.get(name);
    const given = shared.get(name) ?? initial.get(name);
    if (outer !== undefined) continue;
    if (said === given) own.delete(name);
    else if (said !== undefined) own.set(name, said);
  }
  return { ...mark, attributes: own };
}

function without(attributes: ReadonlyMap<string, string>, names: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...attributes].filter(([name]) => !names.includes(name)));
}
