import hover from './hover.js?raw';
import sort from './sort.js?raw';

/** The file that a page asks for, below base. */
export const scriptFile = 'scripts/enhancements.js';

/** The one script of reading pages, where the site asks for it: each part in a block of its own, without its comments. */
export const script = [hover, sort].map((part) => `{\n${part.replaceAll(/^\s*\/\/.*\n/gm, '')}}\n`).join('');
