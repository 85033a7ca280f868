import { ownRun, ownWorks } from './own-data.ts';

// Called with a root, a folder to keep things in, and what to do; answers on the standard output.
const [root = '.', kept = '.', asked] = process.argv.slice(2);
console.log(JSON.stringify(ownRun(root, kept, ownWorks.find((work) => work === asked) ?? 'text')));
