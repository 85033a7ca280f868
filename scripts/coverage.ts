import process from 'node:process';
import { parseArgs } from 'node:util';
import { keptFolder } from '../src/kept/kept-folder.ts';
import { keepCompiled } from './compiled.ts';
import { rootFrom } from './root.ts';

const options = { root: { type: 'string' }, mineral: { type: 'string' }, json: { type: 'boolean' } } as const;

function asked() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('Usage: npm run coverage -- [--json] [--mineral <id>] [--root <folder>]');
    process.exit(2);
  }
}

const { root: folder, mineral, json = false } = asked();
const root = rootFrom(folder);
keepCompiled();
const { build } = await import('../src/build.ts');
const { coverageOf } = await import('../src/coverage/coverage.ts');
const { mineralText } = await import('../src/coverage/text/mineral.ts');
const { summaryText } = await import('../src/coverage/text/summary.ts');
const { queryOf } = await import('../src/tables/query.ts');

const { tables, report } = build(root, { kept: keptFolder });
if (tables === undefined) {
  console.error(`${report}\n\nThe coverage can be told when the data are read without mistakes.`);
  process.exit(1);
}
const coverage = coverageOf(queryOf(tables));
const one = coverage.minerals.find((each) => each.mineral === mineral);
if (mineral !== undefined && one === undefined) {
  console.error(`There is no mineral called "${mineral}". Minerals are the files in data/minerals/.`);
  process.exit(2);
}
const text = one === undefined ? summaryText(coverage) : mineralText(one);
console.log(json ? JSON.stringify(one ?? coverage, null, 2) : text);
process.exitCode = coverage.totals.faulty === 0 ? 0 : 1;
