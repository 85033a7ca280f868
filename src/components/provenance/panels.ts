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

/** What a panel is called while the page is being rendered; the same number twice on a page shares one panel. */
function provisionalId(content: PanelContent): string {
  switch (content.kind) {
    case 'result':
      return `n.${content.id}`;
    case 'figure':
      return `n.${content.table}.${content.index}`;
    case 'published-part':
      return `n.published-part.${content.mineral}.${content.stage}.${content.of}`;
  }
}

/** Asks for a panel on the page being rendered, and returns what to name in `popovertarget` until `withPanelIds`. */
export function askForPanel(page: PageKey, content: PanelContent): string {
  const panels = pages.get(page) ?? new Map<string, PanelContent>();
  pages.set(page, panels);
  const id = provisionalId(content);
  panels.set(id, content);
  return id;
}

/** Sorted by what they show, so that the order of rendering does not show and like stands beside like. */
function sorted(page: PageKey): readonly (readonly [string, PanelContent])[] {
  return [...(pages.get(page) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
}

const idAt = (place: number): string => `n${place + 1}`;

/** Every panel that the page's numbers asked for, with its id: its place among them, since each number says it again. */
export function panelsOf(page: PageKey): readonly (readonly [string, PanelContent])[] {
  return sorted(page).map(([, content], place) => [idAt(place), content]);
}

/**
 * The rendered page with each number's button naming the panel that it opens.
 *
 * @throws {Error} when a button names a panel that nobody asked for
 */
export function withPanelIds(html: string, page: PageKey): string {
  const ids = new Map(sorted(page).map(([provisional], place) => [provisional, idAt(place)]));
  return html.replaceAll(/ popovertarget="(n\.[^"]*)"/g, (_, provisional: string) => {
    const id = ids.get(provisional);
    if (id === undefined) throw new Error(`a number opens a panel that is not on its page: ${provisional}`);
    return ` popovertarget="${id}"`;
  });
}
