import process from 'node:process';
import { language } from './language/languages.ts';
import type { Words } from './words.ts';

/** What pages say in English. */
export const english: Words = language('en', process.cwd()).words;
