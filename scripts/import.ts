import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type DataFiles, planImport } from '../src/importing/import-table.ts';

const usage = 'npm run import -- table <mapping.yaml> <table.csv> [--year <year>] [--root <folder>] [--dry-run]';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { year: { type: 'string' }, root: { type: 'string' }, 'dry-run': { type: 'boolean' } },
});
const [command, mapping, table] = positionals;
if (command !== 'table' || mapping === undefined || table === undefined) {
  console.error(usage);
  process.exit(1);
}

const root = values.root ?? process.env['LODESTONE_ROOT'] ?? '.';
const data: DataFiles = {
  read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
  list: (folder) => globSync(`${folder}/**/*.yaml`, { cwd: root }),
};
const year = values.year === undefined ? undefined : Number(values.year);
const plan = planImport({ mapping: readFileSync(mapping, 'utf8'), csv: readFileSync(table, 'utf8'), year }, data);

if (plan.kind === 'complaints') {
  for (const complaint of plan.complaints) console.error(complaint);
  console.error(`Nothing was written: ${plan.complaints.length} to settle first.`);
  process.exit(1);
}
for (const line of plan.news) console.log(line);
for (const [path, text] of values['dry-run'] ? [] : plan.files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
console.log(`${plan.files.size} files ${values['dry-run'] ? 'would change' : 'changed'}.`);
