import { build } from 'astro';
import { rootFromArguments } from './root.ts';

rootFromArguments();
await build({ root: process.cwd() });
