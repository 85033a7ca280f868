import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { rootFromArguments } from './root.ts';

rootFromArguments();
const { values } = parseArgs({ options: { port: { type: 'string' } }, strict: false });
const port = typeof values.port === 'string' ? { server: { port: Number(values.port) } } : {};
await preview({ root: process.cwd(), ...port });
