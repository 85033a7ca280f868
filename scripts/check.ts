import { keptFolder } from '../src/kept/kept-folder.ts';
import { keepCompiled } from './compiled.ts';
import { asked } from './root.ts';

keepCompiled();
const { build } = await import('../src/build.ts');

const { root } = asked();
const { problems, report, counts } = build(root, { kept: keptFolder });
if (problems.length > 0) {
  console.error(`${report}\n\n${problems.length === 1 ? '1 mistake.' : `${problems.length} mistakes.`}`);
  process.exit(1);
}
console.log(`No mistakes: ${counts.series} series, ${counts.results} results.`);
