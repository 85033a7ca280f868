import { preview } from 'astro';
import { asked } from './root.ts';

const { port } = asked();
await preview({ root: process.cwd(), ...(port === undefined ? {} : { server: { port } }) });
