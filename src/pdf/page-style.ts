import { type FontFile, fontFiles } from '../typefaces/font-files.ts';

/** What stands at the top of each page but the first. */
export interface RunningHead {
  readonly title: string;
  /** The site and its edition: "Lodestone, 23 November 2026". */
  readonly edition: string;
  /** Where the page stands on the web, at the foot of each page; empty where the site has no address. */
  readonly address: string;
}

/** Families under names of their own, so that the page's variable fonts, which a printer cannot embed whole, stay out. */
const families = { sans: ['Source Sans 3', 'Noto Sans JP'], serif: ['Source Serif 4', 'Noto Sans JP'] } as const;
const printed = (family: string) => `"${family} printed"`;
const stack = (names: readonly string[]) => names.map(printed).join(', ');

/** The folder, below the site, that fonts are asked for from. */
export const fontFolder = '_print/';

/** The fonts by the name of the file that the style asks for. */
export function fontByName(name: string): string | undefined {
  const font = fontFiles.find((each) => nameOf(each) === name);
  return font && `${font.stem}.woff2`;
}

function nameOf({ stem }: FontFile): string {
  return `${stem.split(/[\\/]/).at(-1)}.woff2`;
}

function faceOf(font: FontFile, site: string): string {
  const range = font.range === undefined ? '' : `unicode-range:${font.range};`;
  return `@font-face{font-family:${printed(font.family)};font-weight:${font.weight};font-style:${font.style};${range}src:url("${site}${fontFolder}${nameOf(font)}") format("woff2")}`;
}

/** Text as a CSS string. */
function quoted(text: string): string {
  return `"${text.replace(/["\\\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}

function box(name: string, content: string): string {
  return `@${name}{content:${content};font:400 7.5pt/1.2 ${stack(families.sans)};color:#444;vertical-align:middle}`;
}

/**
 * The style that turns a page of the site into a paged document: fonts that can be embedded, and a running head and foot.
 *
 * @param site the address that fonts are asked for below
 */
export function pageStyle({ title, edition, address }: RunningHead, site: string): string {
  const faces = fontFiles.map((font) => faceOf(font, site)).join('');
  const variables = `:root,:root:lang(ja){--sans:${stack(families.sans)};--serif:${stack(families.serif)}}`;
  const boxes = [
    box('top-left', quoted(title)),
    box('top-right', quoted(edition)),
    box('bottom-left', quoted(address)),
    box('bottom-right', 'counter(page) " / " counter(pages)'),
  ].join('');
  const first = '@page:first{@top-left{content:none}@top-right{content:none}}';
  return `${faces}@media print{${variables}@page{${boxes}}${first}}`;
}
