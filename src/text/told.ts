import type { Language } from './language/language.ts';

/** What is needed to tell something in a language: a `Language` is enough, an `Edition` has it too. */
export type Told = Pick<Language, 'say' | 'words'>;
