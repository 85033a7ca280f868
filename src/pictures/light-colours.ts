/** Values of the style sheet's variables as a page on white has them: those of its first block. */
export function lightColours(tokens: string): ReadonlyMap<string, string> {
  const block = tokens.slice(tokens.indexOf(':root {'), tokens.indexOf('\n}'));
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]+);/gi)].map(([, name = '', value = '']) => [name, value]),
  );
}

/**
 * A drawing with its colours as values, for readers that know no style sheet.
 *
 * @throws {Error} when it names a colour that there is not
 */
export function withColours(svg: string, colours: ReadonlyMap<string, string>): string {
  return svg.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = colours.get(name);
    if (value === undefined) throw new Error(`there is no colour ${name}`);
    return value;
  });
}
