import { didYouMean, listed, type Problem } from '../problem.ts';
import type { Query } from '../tables/query.ts';
import { suggestion, valueProblems } from './check-values.ts';
import { type ComponentSpec, components } from './components.ts';
import { dataProblems } from './data-problems.ts';
import { type Attribute, type Element, type Written, writtenIn } from './parse.ts';
import { type Use, useOf } from './uses.ts';

/** A component of ours by another case: HTML would take `<cite>` for an element of its own, and drop what it says. */
function ownNameOf(name: string): string | undefined {
  return Object.keys(components).find((known) => known !== name && known.toLowerCase() === name.toLowerCase());
}

function unknownComponent(element: Element, meant: string | undefined): Problem {
  const hint = suggestion(element.name, Object.keys(components), 'Briefings may use');
  return {
    code: 'unknown-component',
    place: element.place,
    message: `There is no component called <${element.name}>.`,
    hint: meant === undefined ? hint : `Did you mean <${meant}>? Components are written with a capital.`,
  };
}

function attributeProblems(element: Element, spec: ComponentSpec, query: Query): readonly Problem[] {
  const mineral = element.attributes.find(({ name }) => name === 'mineral')?.value ?? undefined;
  const names = Object.keys(spec.attributes);
  return element.attributes.flatMap((attribute, index): readonly Problem[] => {
    const kind = spec.attributes[attribute.name];
    if (attribute.value === null) return [notLiteral(attribute)];
    if (kind === undefined) return [unknownAttribute(element, attribute, names)];
    if (element.attributes.findIndex(({ name }) => name === attribute.name) < index) return [twice(attribute)];
    return valueProblems(attribute, kind, { mineral, query });
  });
}

function notLiteral(attribute: Attribute): Problem {
  return {
    code: 'not-literal',
    place: attribute.place,
    message: `${attribute.name} is not a literal string.`,
    hint: `Write ${attribute.name}="…" so that the reference can be checked before anything is rendered.`,
  };
}

function twice(attribute: Attribute): Problem {
  return {
    code: 'duplicate-key',
    place: attribute.place,
    message: `${attribute.name} is written twice in this component.`,
    hint: 'Delete one of the two.',
  };
}

function unknownAttribute(element: Element, attribute: Attribute, names: readonly string[]): Problem {
  const near = didYouMean(attribute.name, names);
  const all = names.length === 0 ? `<${element.name}> takes none; delete it.` : `It takes ${listed(names)}.`;
  return {
    code: 'unknown-attribute',
    place: attribute.place,
    message: `<${element.name}> has no attribute called "${attribute.name}".`,
    hint: near ? `Did you mean "${near}"?` : all,
  };
}

function missingProblems(element: Element, needed: readonly string[]): readonly Problem[] {
  const present = element.attributes.map(({ name }) => name);
  return [...new Set(needed)]
    .filter((name) => !present.includes(name))
    .map((name) => ({
      code: 'missing-attribute',
      place: element.place,
      message: `<${element.name}> needs ${name}.`,
      hint: `Add ${name}="…".`,
    }));
}

/** Attributes that are right in themselves, but say nothing in this use: what they were meant to change stays as it is. */
function idleProblems(element: Element, spec: ComponentSpec, use: Use | undefined): readonly Problem[] {
  if (use === undefined) return [];
  const heard = [...spec.required, ...use.needs, ...use.may];
  return element.attributes
    .filter(({ name }) => name in spec.attributes && !heard.includes(name))
    .map(({ name, place }) => ({
      code: 'unknown-attribute',
      place,
      message: `${name} says nothing here: it is no attribute of ${use.name}.`,
      hint: `Delete it. This use takes ${listed([...new Set(heard)])}.`,
    }));
}

function elementProblems(element: Element, query: Query): readonly Problem[] {
  const meant = ownNameOf(element.name);
  if (meant === undefined && /^[a-z]/.test(element.name)) return htmlProblems(element);
  const spec = components[element.name];
  if (spec === undefined) return [unknownComponent(element, meant)];
  const written: Written = writtenIn(element);
  const use = useOf(element, written, query);
  const problems = [
    ...attributeProblems(element, spec, query),
    ...missingProblems(element, [...spec.required, ...(use?.needs ?? [])]),
    ...contentProblems(element, spec),
    ...idleProblems(element, spec, use),
  ];
  return problems.length > 0 ? problems : dataProblems(element, written, query);
}

/** Plain HTML that prose may use where Markdown has no sign of its own: it marks words, and does nothing else. */
const html = ['abbr', 'b', 'br', 'em', 'i', 'kbd', 'mark', 'q', 'small', 'span', 'strong', 'sub', 'sup'];
const htmlAttributes = ['lang', 'title'];

function htmlProblems(element: Element): readonly Problem[] {
  if (!html.includes(element.name)) {
    const message = `<${element.name}> may not be used in a page.`;
    const hint = `Write Markdown, or one of ${html.map((name) => `<${name}>`).join(' ')}.`;
    return [{ code: 'unknown-component', place: element.place, message, hint }];
  }
  return element.attributes
    .filter(({ name }) => !htmlAttributes.includes(name))
    .map((attribute) => unknownAttribute(element, attribute, htmlAttributes));
}

/** Components that say all in their attributes: what stands between their tags would not be shown. */
function contentProblems(element: Element, spec: ComponentSpec): readonly Problem[] {
  if (!element.hasContent || Object.keys(spec.attributes).length === 0) return [];
  return [
    {
      code: 'unknown-component',
      place: element.place,
      message: `What stands between <${element.name}> and </${element.name}> is not shown.`,
      hint: `Close it at once: <${element.name} … />.`,
    },
  ];
}

/** What a chart shows, whatever stands in its note: two alike on one page would have one id. */
function chartKey({ attributes }: Element): string {
  const shown = attributes.filter(({ name }) => name !== 'note').map(({ name, value }) => `${name}=${value}`);
  return shown.sort().join(' ');
}

function repeatedCharts(elements: readonly Element[]): readonly Problem[] {
  const charts = elements.filter(({ name }) => name === 'Chart');
  return charts
    .filter((chart, index) => charts.findIndex((other) => chartKey(other) === chartKey(chart)) < index)
    .map(({ place }) => ({
      code: 'duplicate-reference',
      place,
      message: 'This chart stands on the page already.',
      hint: 'Delete one of the two, or let one show another year, stage or reporter.',
    }));
}

/** Every mistake in the components of one file, checked against the tables. Nothing is rendered for it. */
export function checkElements(elements: readonly Element[], query: Query): readonly Problem[] {
  return [...elements.flatMap((element) => elementProblems(element, query)), ...repeatedCharts(elements)];
}
