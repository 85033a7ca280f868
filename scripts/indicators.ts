import { keptFolder } from '../src/kept/kept-folder.ts';
import { keepCompiled } from './compiled.ts';
import { asked } from './root.ts';

keepCompiled();
const { build, write } = await import('../src/build.ts');

const { root } = asked();
const built = build(root, { kept: keptFolder });
const { problems, report, counts } = built;
if (problems.length > 0) {
  console.error(`${report}\n\n${problems.length} mistake${problems.length === 1 ? '' : 's'}. Nothing was written.`);
  process.exit(1);
}
const changed = write(root, built, keptFolder);
console.log(`${counts.results} results in public/data/v1/${changed ? '' : ' (unchanged)'}`);
