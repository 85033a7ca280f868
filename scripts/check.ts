import { keepCompiled } from './compiled.ts';
import { asked } from './root.ts';

keepCompiled();
const { build } = await import('../src/build.ts');

const { root } = asked();
const { tables, problems, report } = build(root);
if (problems.length > 0) {
  console.error(`${report}\n\n${problems.length === 1 ? '1 mistake.' : `${problems.length} mistakes.`}`);
  process.exit(1);
}
console.log(`No mistakes: ${tables?.series.length ?? 0} series, ${tables?.indicators.length ?? 0} results.`);
