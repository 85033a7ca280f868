import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type DataFiles, planImport } from '../src/importing/import-table.ts';
import { rootFrom } from './root.ts';

const usage = `npm run import -- table <mapping.yaml> <table.csv> [--year <year>] [--root <folder>] [--dry-run]
Mappings are in src/importing/mappings/. --year is for a table that does not say its year.`;

const options = { year: { type: 'string' }, root: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
const { positionals, values } = parseArgs({ allowPositionals: true, options });
const [command, mapping = '', table = ''] = positionals;
const absent = [mapping, table].filter((path) => !existsSync(path));
if (command !== 'table' || positionals.length !== 3 || absent.length > 0) {
  for (const path of positionals.length === 3 ? absent : []) console.error(`There is no file ${path}.`);
  console.error(usage);
  process.exit(1);
}

const root = rootFrom(values.root);
const data: DataFiles = {
  read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
  list: (folder) => globSync(`${folder}/**/*.yaml`, { cwd: root }).map((path) => path.replaceAll('\\', '/')),
};
const texts = { mapping: readFileSync(mapping, 'utf8'), csv: readFileSync(table, 'utf8') };
const plan = planImport({ ...texts, year: values.year === undefined ? undefined : Number(values.year) }, data);
if (plan.kind === 'complaints') {
  console.error(`${plan.complaints.join('\n')}\n\nNothing was written.`);
  process.exit(1);
}
for (const [path, text] of values['dry-run'] ? [] : plan.files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const count = `${plan.files.size} ${plan.files.size === 1 ? 'file' : 'files'}`;
console.log(`${plan.news.join('\n')}\n\n${count} ${values['dry-run'] ? 'would change' : 'changed'}.`);
