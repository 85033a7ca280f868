import { describe, expect, test } from 'vitest';
import { askForPanel, type PanelContent, panelsOf, withPanelIds } from './panels.ts';

const result = (id: string): PanelContent => ({ kind: 'result', id });
const button = (id: string) => `<button type="button" class="number" popovertarget="${id}">1%</button>`;

/** A page whose numbers ask in this order, with its panels and the ids that its buttons name. */
function rendered(contents: readonly PanelContent[]) {
  const page = {};
  const html = contents.map((content) => button(askForPanel(page, content))).join(' ');
  const named = [...withPanelIds(html, page).matchAll(/popovertarget="([^"]*)"/g)].map(([, id]) => id);
  return { panels: panelsOf(page), named };
}

describe('the panels of a page', () => {
  test('are opened by the numbers that they are about', () => {
    const contents = [result('hhi.ore.mine.2024'), result('cr-1.ore.mine.2024')];
    const { panels, named } = rendered(contents);
    expect(named.map((id) => panels.find(([own]) => own === id)?.[1])).toEqual(contents);
  });

  test('are one where two numbers are the same', () => {
    const { panels, named } = rendered([result('hhi.ore.mine.2024'), result('hhi.ore.mine.2024')]);
    expect(panels).toHaveLength(1);
    expect(named[0]).toBe(named[1]);
  });

  test('stand in one order whichever number asked first', () => {
    const contents = [result('b'), result('a'), { kind: 'figure', table: 'imports', index: 3 } as const];
    expect(rendered(contents).panels).toEqual(rendered(contents.toReversed()).panels);
  });

  test('never miss: a button without a panel is an error', () => {
    expect(() => withPanelIds(button('n.hhi'), {})).toThrow('n.hhi');
  });
});
