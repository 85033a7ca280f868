/** Kana, kanji and the marks that stand among them. */
const japanese = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;

/** Whether a text needs Japanese type. */
export function isJapanese(text: string): boolean {
  return japanese.test(text);
}

/** How text is set: running text, its heavier weight, titles. */
export type Setting = 'regular' | 'semibold' | 'title';

/** Families as the files name themselves: a semibold of Source is a family of its own, Noto is named after its thinnest. */
const families: Readonly<Record<Setting | 'japanese', string>> = {
  regular: 'Source Sans 3',
  semibold: 'Source Sans 3 SemiBold',
  title: 'Source Serif 4 SemiBold',
  japanese: 'Noto Sans JP Thin',
};

/**
 * The attributes that set a text. One with Japanese in it is set in Japanese type as a whole: the renderer would else take
 * whichever weight of that it finds first.
 */
export function faceOf(text: string, setting: Setting): string {
  const family = families[isJapanese(text) ? 'japanese' : setting];
  return `font-family="${family}" font-weight="${setting === 'regular' ? 400 : 600}"`;
}

/** A drawing whose texts name the family they are set in, where the style sheet of a page would. */
export function withFamilies(svg: string): string {
  return svg.replaceAll(/<text([^>]*)>(.*?)<\/text>/gs, (_, attributes: string, text: string) => {
    const setting = attributes.includes('font-weight="600"') ? 'semibold' : 'regular';
    return `<text${attributes.replace(/ font-weight="\d+"/, '')} ${faceOf(text, setting)}>${text}</text>`;
  });
}
