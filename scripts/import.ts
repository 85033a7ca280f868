import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { adapterNamed, adapterNames, allAdapters } from '../src/importing/adapters/registry.ts';
import { commandFrom } from '../src/importing/command/asked.ts';
import { grouped } from '../src/importing/command/grouped.ts';
import { progressOn } from '../src/importing/command/progress.ts';
import { runImport } from '../src/importing/command/run-import.ts';
import { summaryOf } from '../src/importing/command/summary.ts';
import { usage } from '../src/importing/command/usage.ts';
import type { DataFiles } from '../src/importing/data-files.ts';
import { rootFrom } from './root.ts';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const reading = commandFrom(process.argv.slice(2));
if (reading.kind === 'complaint') fail(`${reading.complaint}\nnpm run import -- --help says how it is called.`);
const { command } = reading;
if (command.help) {
  console.log(usage(await allAdapters()));
  process.exit(0);
}
const adapter = await adapterNamed(command.adapter);
const known = `There are: ${adapterNames.join(', ')}. See --help.`;
if (adapter === undefined) fail(`There is no adapter "${command.adapter}". ${known}`);
if (command.paths.length === 0) fail(`No file is named for ${adapter.name} to read. See --help.`);
const root = rootFrom(command.root);
const data: DataFiles = {
  read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
  list: (folder) => globSync(`${folder}/**/*.yaml`, { cwd: root }).map((path) => path.replaceAll('\\', '/')),
};
const { progress, clear } = progressOn(process.stderr);
const plan = await runImport(command, adapter, data, progress);
clear();
if (plan.kind === 'complaints') {
  fail(`${grouped(plan.complaints, command.verbose).join('\n')}\n\nNothing was written.`);
}
for (const [path, text] of command.dryRun ? [] : plan.files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
console.log(summaryOf(plan, command));
