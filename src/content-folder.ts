import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of a root's prose of one kind. A root without pages of indicators uses the project's own: what an indicator
 * means does not depend on whose figures it is computed from.
 *
 * @param project the folder of Lodestone itself, which commands run in
 */
export function contentFolder(root: string, kind: 'briefings' | 'indicators', project = process.cwd()): string {
  const own = join(root, 'content', kind);
  return kind === 'briefings' || existsSync(own) ? own : join(project, 'content', kind);
}
