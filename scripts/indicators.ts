import { keepCompiled } from './compiled.ts';
import { asked } from './root.ts';

keepCompiled();
const { build } = await import('../src/build.ts');
const { writeTables } = await import('../src/tables/write-tables.ts');

const { root } = asked();
const { tables, problems, report } = build(root);
if (problems.length > 0 || !tables) {
  console.error(`${report}\n\n${problems.length} mistakes. Nothing was written.`);
  process.exit(1);
}
const changed = writeTables(root, tables);
console.log(`${tables.indicators.length} results in public/data/v1/${changed ? '' : ' (unchanged)'}`);
