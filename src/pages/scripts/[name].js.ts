import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../components/edition.ts';
import hover from '../../components/figure/hover/hover.js?raw';

/** The one script of reading pages, where the site asks for it: its own file, since a policy forbids it inside a page. */
export const getStaticPaths = (() =>
  edition().site.hover === 'yes' ? [{ params: { name: 'hover' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(hover, { headers: { 'Content-Type': 'text/javascript' } });
