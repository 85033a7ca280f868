/** What all editions of a publication are called: its title up to the first comma or colon, without numbers. */
export function workTitle(title: string): string {
  const [name = ''] = title.replaceAll(/\s*\d[\d–]*/g, '').split(/[,:;]/);
  return name.trim();
}
