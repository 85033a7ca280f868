/** What a page's panels are collected under: an object that lives as long as the rendering of one page. */
type PageKey = object;

const pages = new WeakMap<PageKey, Map<string, PanelContent>>();

/** A number of the tables: a computed result, or a figure as published. */
export type NumberContent =
  | { readonly kind: 'result'; readonly id: string }
  | {
      readonly kind: 'figure';
      readonly table: 'production' | 'imports' | 'balances';
      readonly index: number;
    };

/** A number of what is published of the world's production at a stage where some figure is not: the sum, or a part of it. */
export interface PartContent {
  readonly kind: 'published-part';
  readonly mineral: string;
  readonly stage: string;
  readonly of: 'whole' | 'share';
}

/** What a panel shows. */
export type PanelContent = NumberContent | PartContent;

/** The id of the element that shows `content`; the same number twice on a page shares one panel. */
function panelId(content: PanelContent): string {
  switch (content.kind) {
    case 'result':
      return `n.${content.id}`;
    case 'figure':
      return `n.${content.table}.${content.index}`;
    case 'published-part':
      return `n.published-part.${content.mineral}.${content.stage}.${content.of}`;
  }
}

/** Asks for a panel on the page being rendered, and returns its id for `popovertarget`. */
export function askForPanel(page: PageKey, content: PanelContent): string {
  const panels = pages.get(page) ?? new Map<string, PanelContent>();
  pages.set(page, panels);
  const id = panelId(content);
  panels.set(id, content);
  return id;
}

/** Every panel that the page's numbers asked for, sorted by id so that the order of rendering does not show. */
export function panelsOf(page: PageKey): readonly (readonly [string, PanelContent])[] {
  return [...(pages.get(page) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
}
