import { loadRoot } from './load.ts';

// Called with a root and a folder to keep things in; answers on the standard output.
const [root = '.', kept = '.'] = process.argv.slice(2);
console.log(JSON.stringify(loadRoot(root, kept)));
