import { join } from 'node:path';
import process from 'node:process';

/**
 * Where what spares the next run work is kept: with the installed packages, so that nothing of it is seen in the tree. It may
 * be deleted at any time. Another folder may be named for a run that is to find nothing of others.
 */
export const keptFolder =
  process.env['LODESTONE_KEPT'] ?? join(import.meta.dirname, '../../node_modules/.cache/lodestone');
