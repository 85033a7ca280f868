import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { rootFromArguments } from './root.ts';

rootFromArguments();
const { values } = parseArgs({ options: { port: { type: 'string' } }, strict: false });
const port = typeof values.port === 'string' ? { server: { port: Number(values.port) } } : {};
await dev({ root: process.cwd(), ...port });
