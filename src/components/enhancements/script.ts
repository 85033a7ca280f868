import hover from './hover.js?raw';
import sort from './sort.js?raw';

/** The file that a page asks for, below base. */
export const scriptFile = 'scripts/enhancements.js';

/** A program without its comments and the spaces before its lines. */
function bare(program: string): string {
  return program.replaceAll(/^\s*\/\/.*\n/gm, '').replaceAll(/^ +/gm, '');
}

/** The one script of reading pages, where the site asks for it: each part in a block of its own. */
export const script = [hover, sort].map((part) => `{\n${bare(part)}}\n`).join('');
