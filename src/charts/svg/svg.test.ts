import { describe, expect, test } from 'vitest';
import { cleanSvg, placeSvg } from './svg.ts';

const raw = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" class="marks" width="100" height="50">${inner}</svg>`;
const inner = (svg: string) => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');
const cleaned = (text: string) => inner(cleanSvg(raw(text)));

describe('cleanSvg', () => {
  test('rounds places to half a pixel, shapes at their place to a tenth, and leaves words and opacity alone', () => {
    expect(cleaned('<path d="M1.2345,-0.04L2.96,1e2" opacity="0.18"/>')).toBe('<path d="M1,0L3,1e2" opacity="0.18"/>');
    expect(cleaned('<path transform="translate(10.456,3)" d="M1.2345,0L2.96,1"/>')).toBe(
      '<path transform="translate(10.5,3)" d="M1.2,0L3,1"/>',
    );
    expect(cleaned('<text transform="translate(10.456,3)">0.264</text>')).toBe('<text x="10.5" y="3">0.264</text>');
  });

  test('draws a circle without an outline as a dot of the pen', () => {
    const circle = 'd="M2.5,0A2.5,2.5,0,1,1,-2.5,0A2.5,2.5,0,1,1,2.5,0"';
    expect(cleaned(`<path transform="translate(10,3)" ${circle} fill="red" stroke-width="2"/>`)).toBe(
      '<path d="M10,3h0" stroke="red" stroke-width="5" stroke-linecap="round"/>',
    );
    const outlined = `<path transform="translate(10,3)" ${circle} fill="red" stroke="blue"/>`;
    expect(cleaned(outlined)).toBe(outlined);
  });

  test('says once for a group what most of its marks share, and leaves text on a colour as it is', () => {
    const text = (weight: number, fill: string) => `<text font-weight="${weight}" fill="${fill}">A</text>`;
    const labels = [
      text(400, 'var(--ink)'),
      text(600, 'var(--on-c)'),
      text(600, 'var(--on-c)'),
      text(600, 'var(--ink)'),
    ];
    expect(cleaned(`<g>${labels.join('')}</g>`)).toBe(
      '<g fill="var(--ink)" font-weight="600"><text font-weight="400">A</text>' +
        '<text fill="var(--on-c)">A</text><text fill="var(--on-c)">A</text><text>A</text></g>',
    );
  });

  test('begins the further lines of a text where the first begins', () => {
    const lines = '<tspan>A</tspan><tspan x="0" dy="17">B</tspan>';
    expect(cleaned(`<text transform="translate(7,3)">${lines}</text>`)).toBe(
      '<text x="7" y="3"><tspan>A</tspan><tspan x="7" dy="17">B</tspan></text>',
    );
  });

  test('makes the label of a mark its title, which a pointer brings up', () => {
    const mark = '<path aria-label="China 61%" role="graphics-symbol" aria-roledescription="bar mark" d="M0,0h5"/>';
    expect(cleaned(mark)).toBe('<path d="M0,0h5"><title>China 61%</title></path>');
  });

  test('drops fonts, roles, classes and what paints nothing', () => {
    const noise =
      '<g class="a" role="presentation"><path class="background" aria-hidden="true" d="M0,0h5"/><g transform="translate(0,0)"></g><g/>' +
      '<text font-family="sans-serif" font-size="13px" opacity="1" text-anchor="start">China</text></g>';
    expect(cleaned(noise)).toBe('<text font-size="13">China</text>');
  });

  test('keeps groups that move or paint', () => {
    const group = '<g transform="translate(3,4)"><g fill="none"><path d="M0,0h5"/></g></g>';
    expect(cleaned(group)).toBe(group);
  });

  test('defines each hatching once, in the colour its address names', () => {
    const svg = cleaned(
      '<path fill="url(#hatch-c-CHN)"/><path fill="url(#hatch-c-CHN)"/><path fill="url(#hatch-c-N1)"/>',
    );
    expect(svg.match(/<pattern /g)).toHaveLength(2);
    expect(svg).toContain('fill="var(--c-CHN)"');
    expect(svg).toContain('fill="var(--c-N1)"');
  });
});

describe('placeSvg', () => {
  const placed = (svg: string) => placeSvg(cleanSvg(raw(svg)), { idPrefix: 'fig-1', labelledBy: 'fig-1-t' });

  test('makes the root an image with the name the page gives it', () => {
    expect(placed('<path d="M0,0h5"/>')).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 100 50" width="100" height="50" role="img" aria-labelledby="fig-1-t">/,
    );
    const svg = placeSvg(cleanSvg(raw('')), { idPrefix: 'a', labelledBy: 'b', describedBy: 'c' });
    expect(svg).toContain('aria-labelledby="b" aria-describedby="c"');
  });

  test('counts ids from zero, whatever Vega counted before, and prefixes them and their uses', () => {
    const text = (id: string) => `<clipPath id="${id}"><path d="M0,0h5"/></clipPath><path clip-path="url(#${id})"/>`;
    expect(placed(text('clip7'))).toContain('id="fig-1-0"');
    expect(placed(text('clip7'))).toContain('url(#fig-1-0)');
    expect(placed(text('clip7'))).toBe(placed(text('clip123')));
  });
});
