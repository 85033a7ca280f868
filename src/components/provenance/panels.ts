/** What a page's panels are collected under: an object that lives as long as the rendering of one page. */
type PageKey = object;

const pages = new WeakMap<PageKey, Map<string, PanelContent>>();

/** What a panel shows: a computed result, or a figure of the tables as published. */
export type PanelContent =
  | { readonly kind: 'result'; readonly id: string }
  | {
      readonly kind: 'figure';
      readonly table: 'production' | 'imports' | 'balances';
      readonly index: number;
    };

/** The id of the element that shows `content`; the same number twice on a page shares one panel. */
function panelId(content: PanelContent): string {
  return content.kind === 'result' ? `n.${content.id}` : `n.${content.table}.${content.index}`;
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
