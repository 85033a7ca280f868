/** A published object as the text of its file: UTF-8 JSON on one line, with an end of line. */
export function published(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
