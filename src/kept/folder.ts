import { join } from 'node:path';

/**
 * Where programs keep what spares them work in the next run. It lies with the installed packages, so nothing of it is seen
 * in the tree; it may be deleted at any time.
 */
export const keptFolder = join(import.meta.dirname, '../../node_modules/.cache/lodestone');
