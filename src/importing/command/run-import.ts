import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Adapter } from '../adapter.ts';
import { checkedPlan } from '../check-plan.ts';
import type { DataFiles } from '../data-files.ts';
import { type Progress, planFiles, withPath } from '../import-files.ts';
import type { ImportPlan } from '../plan-import.ts';
import type { Command } from './asked.ts';

/**
 * Plans what a command asks of an adapter, and checks what the data would then be. Whatever an adapter or a library
 * throws becomes a complaint: an import that cannot be finished is not begun.
 */
export async function runImport(
  command: Command,
  adapter: Adapter,
  data: DataFiles,
  progress: Progress,
): Promise<ImportPlan> {
  const absent = command.mappings.filter((path) => !existsSync(path));
  if (absent.length > 0) {
    return { kind: 'complaints', complaints: absent.map((path) => `${path}:1:1 There is no such mapping.`) };
  }
  try {
    const mappings = command.mappings.map((path) => pathToFileURL(resolve(path)));
    const plan = await planFiles({ ...command, adapter: withSheet(adapter, command), mappings }, data, progress);
    if (plan.kind === 'plan') progress('checking', 0, 1);
    const checked = checkedPlan(plan, data);
    if (checked.kind === 'plan') return checked;
    return { ...checked, complaints: checked.complaints.map(withPath(command.paths)) };
  } catch (error) {
    const sentence = error instanceof Error ? error.message.split('\n')[0] : String(error);
    const [path = adapter.name] = command.paths;
    return { kind: 'complaints', complaints: [`${path}:1:1 The file cannot be read: ${sentence}`] };
  }
}

/** The adapter, reading the sheet and the row of headings that the command names where it reads a plain table. */
function withSheet(adapter: Adapter, { sheet, heading }: Command): Adapter {
  const forms = adapter.forms.map((form) => {
    if (form.heading === undefined) return form;
    const named = sheet === undefined ? {} : { sheet };
    return { ...form, heading: { ...form.heading, ...named, row: heading ?? form.heading.row } };
  });
  return { ...adapter, forms };
}
