import { ownRun } from './own-data.ts';

// Called with a root; answers on the standard output.
const [root = '.'] = process.argv.slice(2);
console.log(JSON.stringify(ownRun(root)));
