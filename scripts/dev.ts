import { dev } from 'astro';
import { asked } from './root.ts';

const { port } = asked();
await dev({ root: process.cwd(), ...(port === undefined ? {} : { server: { port } }) });
