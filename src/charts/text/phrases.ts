/** The name with its possessive ending: "China’s", "the United States’". */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** The text with its first letter as a sentence begins. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "A", "A and B", "A, B and C". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count as a sentence gives it: "four", "12". */
export function numberInWords(count: number): string {
  return numbers[count] ?? String(count);
}

/** The first title of at most 15 words; the last of the list where all are longer. */
export function shortEnough(titles: readonly string[]): string {
  return titles.find((title) => title.split(/\s+/).length <= 15) ?? titles.at(-1) ?? '';
}

/** How imports are weighed, for a subtitle: "value", "weight", or nothing where the publisher does not say. */
export function weighedBy(measure: string): string {
  return measure === 'value' ? 'value' : measure === 'quantity' ? 'weight' : '';
}
