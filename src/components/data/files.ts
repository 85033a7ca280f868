import { statSync } from 'node:fs';
import { join } from 'node:path';
import { tablesFolder } from '../../tables/read.ts';
import { decimal } from '../../text/numbers.ts';
import type { Told } from '../../text/told.ts';

/** The size of a published file in words: "12 kB", "1.4 MB". */
export function sizeOf(
  { say, words }: Told,
  file: string,
  root: string = process.env['LODESTONE_ROOT'] ?? process.cwd(),
): string {
  const bytes = statSync(join(tablesFolder(root), file)).size;
  if (bytes < 1e6) return say('data.tables.kilobytes', { size: decimal(Math.max(1, bytes / 1e3), 0, words) });
  return say('data.tables.megabytes', { size: decimal(bytes / 1e6, 1, words) });
}
