import { ownRun } from './own-data.ts';

// Called with a root, and a folder for what is kept; answers on the standard output.
const [root = '.', folder = '.'] = process.argv.slice(2);
console.log(JSON.stringify(ownRun(root, folder)));
