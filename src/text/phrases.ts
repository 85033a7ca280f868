/** The phrases in a cell of the tables: separated by spaces, with hyphens for the spaces of their own. */
export function phrasesIn(cell: string): readonly string[] {
  return cell
    .split(' ')
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.replaceAll('-', ' '));
}
