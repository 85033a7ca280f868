import { didYouMean, listed, type Problem } from '../problem.ts';
import type { Query } from '../tables/query.ts';
import { suggestion, valueProblems } from './check-values.ts';
import { type ComponentSpec, charts, components, neededByInput } from './components.ts';
import { dataProblems } from './data-problems.ts';
import type { Attribute, Element, Written } from './parse.ts';

function unknownComponent(element: Element): Problem {
  return {
    code: 'unknown-component',
    place: element.place,
    message: `There is no component called <${element.name}>.`,
    hint: suggestion(element.name, Object.keys(components), 'Briefings may use the components of CONTRIBUTING.md'),
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
  return {
    code: 'unknown-attribute',
    place: attribute.place,
    message: `<${element.name}> has no attribute called "${attribute.name}".`,
    hint: near
      ? `Did you mean "${near}"?`
      : names.length === 0
        ? `<${element.name}> takes none; delete it.`
        : `It takes ${listed(names)}.`,
  };
}

/** What this very element needs: what its component always needs, and what its indicator or kind of chart adds. */
function neededBy(element: Element, spec: ComponentSpec, written: Written, query: Query): readonly string[] {
  const input = query.definition(written.get('indicator') ?? '')?.input;
  const ofInput = query.definition(written.get('of') ?? '')?.input;
  const fromIndicator = [...(neededByInput[input ?? ''] ?? []), ...(neededByInput[ofInput ?? ''] ?? [])];
  if (element.name === 'Chart') {
    const kinds: Readonly<Record<string, readonly string[]>> = charts;
    return [...spec.required, ...(kinds[written.get('kind') ?? ''] ?? [])];
  }
  if (element.name !== 'Value') return spec.required;
  const table = written.get('table');
  if (table === 'production') return [...spec.required, 'economy'];
  if (table === 'imports') return [...spec.required, 'reporter', 'partner'];
  return [...spec.required, 'indicator', ...fromIndicator];
}

function missingProblems(element: Element, spec: ComponentSpec, query: Query): readonly Problem[] {
  const written = writtenIn(element);
  const missing = [...new Set(neededBy(element, spec, written, query))].filter((name) => !written.has(name));
  return missing.map((name) => ({
    code: 'missing-attribute',
    place: element.place,
    message: `<${element.name}> needs ${name}.`,
    hint: `Add ${name}="…".`,
  }));
}

function writtenIn(element: Element): Written {
  return new Map(element.attributes.flatMap(({ name, value }) => (value === null ? [] : [[name, value] as const])));
}

function elementProblems(element: Element, query: Query): readonly Problem[] {
  if (/^[a-z]/.test(element.name)) return [];
  const spec = components[element.name];
  if (spec === undefined) return [unknownComponent(element)];
  const problems = [...attributeProblems(element, spec, query), ...missingProblems(element, spec, query)];
  return problems.length > 0 ? problems : dataProblems(element, writtenIn(element), query);
}

/** Every mistake in the components of one file, checked against the tables. Nothing is rendered for it. */
export function checkElements(elements: readonly Element[], query: Query): readonly Problem[] {
  return elements.flatMap((element) => elementProblems(element, query));
}
