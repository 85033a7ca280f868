import type { Cited } from './cited.ts';

/** Characters that TeX takes for commands, as it prints them. */
const printed: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function inTex(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (character) => printed[character] ?? `\\${character}`);
}

/**
 * A citation as an entry of BibTeX in UTF-8, which BibLaTeX reads as well: the title in braces of its own, so that no style
 * changes its capitals. Type `misc` and `techreport` are known to every style.
 */
export function bibtex(cited: Cited): string {
  const { kind, key, title, author, site, issued, version, address, note } = cited;
  const [year = '', month = ''] = issued.split('-');
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${inTex(author)}}`],
    ['title', `{${inTex(title)}}`],
    [kind === 'report' ? 'institution' : 'howpublished', inTex(site)],
    ['year', year],
    ['month', String(Number(month))],
    ['date', issued],
    ['version', version],
    ...(address === '' ? [] : [['url', address] as const]),
    ['note', inTex(note)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@${kind === 'report' ? 'techreport' : 'misc'}{${key},\n${lines.join(',\n')}\n}\n`;
}
