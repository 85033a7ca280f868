import { join } from 'node:path';

/**
 * Where what spares the next run work is kept: with the installed packages, so that nothing of it is seen in the tree. It may
 * be deleted at any time.
 */
export const keptFolder = join(import.meta.dirname, '../../node_modules/.cache/lodestone');
