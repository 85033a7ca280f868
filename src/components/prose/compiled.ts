import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { evaluate } from 'satteri';

/** A heading of a text. */
export interface Heading {
  /** From 1. */
  readonly depth: number;
  /** Its id on the page. */
  readonly slug: string;
  readonly text: string;
}

interface Props {
  /** What the text names, by its name. */
  readonly components?: Readonly<Record<string, unknown>>;
}

/** A text that a page can show. */
export interface CompiledProse {
  readonly Content: (props: Props) => unknown;
  readonly headings: readonly Heading[];
}

type Make = Parameters<typeof evaluate>[1]['jsx'];

/** What a compiled text is made of. Only compiled texts call it, and always with properties, which its caller's type cannot say. */
const runtime = { Fragment, jsx: jsx as Make, jsxs: jsxs as Make };

/** By these Astro knows what renders a component, and that it belongs into a page that has a head. */
const marks = {
  [Symbol.for('astro:renderer')]: 'astro:jsx',
  [Symbol.for('mdx-component')]: true,
  [Symbol.for('astro.needsHeadRendering')]: true,
};

/**
 * A text of Markdown and components, ready to be shown. The check of prose has seen to it that it holds nothing but literal
 * attributes, so there is nothing to import or to bundle.
 *
 * @throws {Error} when the text does not follow the syntax of MDX
 */
export function compiledProse(mdx: string): CompiledProse {
  const headings: Heading[] = [];
  const astro = { headings, frontmatter: {}, localImagePaths: new Set<string>(), remoteImagePaths: new Set<string>() };
  const made = evaluate(mdx, {
    ...runtime,
    hastPlugins: [satteriHeadingIdsPlugin()],
    features: { gfm: true, smartPunctuation: true },
    elementAttributeNameCase: 'html',
    data: { astro },
  });
  const text = made instanceof Promise ? undefined : made['default'];
  if (typeof text !== 'function') throw new TypeError('the text was not compiled to a component');
  const content = (props: Props) => text({ ...props, components: { Fragment, ...props.components } });
  return { Content: Object.assign(content, marks), headings: astro.headings };
}
