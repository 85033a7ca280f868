const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** What a language is called in English: "Japanese"; its own subtag where nobody has a name for it. */
export function languageName(language: string): string {
  return names.of(language) ?? language;
}
