import { describe, expect, test } from 'vitest';
import { cleanSvg, placeSvg } from './svg.ts';

const raw = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" class="marks" width="100" height="50">${inner}</svg>`;
const inner = (svg: string) => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');
const cleaned = (text: string) => inner(cleanSvg(raw(text)));

describe('cleanSvg', () => {
  test('rounds geometry to one decimal and leaves words and opacity alone', () => {
    expect(cleaned('<path d="M1.2345,-0.04L2.96,1e2" opacity="0.18"/>')).toBe(
      '<path d="M1.2,0L3,1e2" opacity="0.18"/>',
    );
    expect(cleaned('<text transform="translate(10.456,3)" x="1.25">0.264</text>')).toBe(
      '<text transform="translate(10.5,3)" x="1.3">0.264</text>',
    );
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
