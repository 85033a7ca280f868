import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { adapterNamed, adapterNames } from '../src/importing/adapters/registry.ts';
import type { DataFiles } from '../src/importing/data-files.ts';
import { planFiles } from '../src/importing/import-files.ts';
import { rootFrom } from './root.ts';

const usage = `npm run import -- <adapter> <files…> [--edition <year>] [--year <year>] [--partial] [--root <folder>] [--dry-run]
npm run import -- table <mapping.yaml> <file> …
Adapters: ${adapterNames.join(', ')}.`;
const options = {
  year: { type: 'string' },
  edition: { type: 'string' },
  partial: { type: 'boolean' },
  selection: { type: 'boolean' },
  replace: { type: 'boolean' },
  only: { type: 'string' },
  root: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;
const { positionals, values } = parseArgs({ allowPositionals: true, options });
const [name = '', ...paths] = positionals;
const adapter = await adapterNamed(name);
const isMapping = (path: string) => path.endsWith('.yaml');
if (adapter === undefined || paths.every(isMapping)) {
  console.error(usage);
  process.exit(1);
}
const root = rootFrom(values.root);
const data: DataFiles = {
  read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
  list: (folder) => globSync(`${folder}/**/*.yaml`, { cwd: root }).map((path) => path.replaceAll('\\', '/')),
};
const plan = await planFiles(
  {
    adapter,
    paths: paths.filter((path) => !isMapping(path)),
    mappings: paths.filter(isMapping).map((path) => pathToFileURL(resolve(path))),
    edition: values.edition,
    year: values.year === undefined ? undefined : Number(values.year),
    partial: values.partial,
    selection: values.selection,
    replace: values.replace,
    only: values.only?.split(','),
  },
  data,
  () => {},
);
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
